//! Where the disk fails.

/// What the disk says when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An input or output error, at any operation.
    Io,
    /// No room left, at a write.
    Full,
}

/// A failure to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// What the disk then says.
    pub kind: Kind,
    /// At which operation of that kind, counted from 1.
    pub at: u64,
    /// Whether it fails from there on, or once.
    pub is_lasting: bool,
}

/// The operations that have failed or may fail.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    planned: Option<Fault>,
    operations: u64,
    writes: u64,
}

impl Faults {
    pub(crate) const fn plan(&mut self, fault: Option<Fault>) {
        *self = Self { planned: fault, operations: 0, writes: 0 };
    }

    pub(crate) const fn seen(&self, kind: Kind) -> u64 {
        match kind {
            Kind::Io => self.operations,
            Kind::Full => self.writes,
        }
    }

    /// Counts an operation; what the disk says when it fails.
    pub(crate) fn count(&mut self, is_write: bool) -> Option<Kind> {
        self.operations += 1;
        self.writes += u64::from(is_write);
        let Fault { kind, at, is_lasting } = self.planned?;
        let nth = self.seen(kind);
        let concerned = is_write || kind == Kind::Io;
        (concerned && (nth == at || is_lasting && nth > at)).then_some(kind)
    }
}
