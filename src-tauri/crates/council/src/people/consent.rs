//! The person's agreement to have her situation shared.

use crate::coded;

coded! {
    /// *Forme de l'accord*.
    pub enum ConsentForm {
        /// Signed by the person.
        Written = "written",
        /// Spoken, before a witness who signs.
        Oral = "oral",
    }
}

coded! {
    /// *Accord exprimé par*: always the person's own word, except where a judgment says otherwise.
    pub enum ConsentExpression {
        /// The person, alone.
        Alone = "alone",
        /// The person, assisted.
        Assisted = "assisted",
        /// Her representative: only if the judgment extends to the person.
        Represented = "represented",
    }
}
