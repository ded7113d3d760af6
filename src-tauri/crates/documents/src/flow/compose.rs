//! Blocks to slabs.

use super::pages::down;
use super::{Ink, Item, Mark, Owner, PAGE_HEIGHT, Slab};
use crate::block::{self, Align, Block, Color, Look, MM, Shape};
use crate::fonts::Shaper;
use crate::paper::PaperError;
use crate::picture::Picture;
use crate::tags::{NodeId, Role, Tree};
use crate::text::{self, Line, Measure};
use crate::words::Text;
use std::sync::Arc;

/// Turns blocks into slabs, for one column of the page.
pub(super) struct Composer<'a> {
    pub(super) shaper: &'a mut Shaper,
    pub(super) tree: &'a mut Tree,
    /// Left edge, in points from the left of the page.
    pub(super) left: f32,
    /// Width, in points.
    pub(super) width: f32,
    pub(super) parent: NodeId,
    pub(super) items: Vec<Item>,
    /// Space owed before the next slab.
    owed: f32,
}

/// Lines that the window of an envelope shows.
const WINDOW_LINES: usize = 6;
/// Room around what stands on a panel.
const PANEL: f32 = 9.0;

impl<'a> Composer<'a> {
    pub(super) fn new(shaper: &'a mut Shaper, tree: &'a mut Tree, left: f32, width: f32) -> Self {
        Self { shaper, tree, left, width, parent: Tree::ROOT, items: Vec::new(), owed: 0.0 }
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) -> Result<(), PaperError> {
        blocks.iter().try_for_each(|block| self.block(block))
    }

    fn block(&mut self, block: &Block) -> Result<(), PaperError> {
        match block {
            Block::Heading { level, text, look } => self.heading(*level, text, *look),
            Block::Paragraph { text, look } => {
                let node = self.tree.add(self.parent, Role::Paragraph);
                self.prose(text, *look, node, None)
            }
            Block::List { items, hang, look } => {
                let list = self.tree.add(self.parent, Role::List);
                self.list(items, *hang, *look, |tree| (tree.add(list, Role::Item), Role::ItemBody))
            }
            Block::Notes(notes) => {
                let parent = self.parent;
                self.list(notes, 14.0, Look::SMALL, |tree| (tree.add(parent, Role::Note), Role::Paragraph))
            }
            Block::Postal { lines, look } => self.postal(lines, *look),
            Block::Image { alt, picture, left, width, height } => {
                self.image(alt, picture, [*left, *width, *height].map(|length| length * MM));
                Ok(())
            }
            Block::Table(table) => self.table(table),
            Block::Together(blocks) => self.together(blocks),
            Block::Ending(blocks) => {
                self.keep_last();
                self.together(blocks)
            }
            Block::Panel { ground, bar, blocks } => self.panel(*ground, *bar, blocks),
            Block::Placed { x, y, width, blocks } => self.placed(x * MM, y * MM, width * MM, blocks),
            Block::Figure { alt, width, height, shapes } => self.figure(alt, width * MM, height * MM, shapes),
            Block::Gap(height) => {
                self.owed = self.owed.max(*height);
                Ok(())
            }
            Block::DownTo(y) => {
                self.owed = 0.0;
                self.items.push(Item::DownTo(y * MM));
                Ok(())
            }
            Block::Rule(color) => {
                self.rule(*color, false);
                Ok(())
            }
            Block::CutLine(color) => {
                self.rule(*color, true);
                Ok(())
            }
            Block::NewPage => {
                self.owed = 0.0;
                self.items.push(Item::NewPage);
                Ok(())
            }
            Block::Decor(shapes) => {
                let drawn = self.drawn(shapes, Owner::Decoration, 0.0)?;
                self.items.push(Item::Fixed(drawn));
                Ok(())
            }
        }
    }

    /// Adds a slab after the space that is owed.
    pub(super) fn push(&mut self, mut slab: Slab, before: f32) {
        slab.before = self.owed.max(before);
        self.owed = 0.0;
        self.items.push(Item::Slab(Box::new(slab)));
    }

    /// Has what comes next stand on the same page as what was set last.
    fn keep_last(&mut self) {
        if let Some(Item::Slab(last)) = self.items.last_mut() {
            last.keep = true;
        }
    }

    pub(super) fn owe(&mut self, after: f32) {
        self.owed = self.owed.max(after);
    }

    fn heading(&mut self, level: u8, text: &Text, look: Look) -> Result<(), PaperError> {
        let node = self.tree.add(self.parent, Role::Heading(level));
        self.prose(text, look.kept(), node, Some((level, text.words())))
    }

    /// Lines of one node: neither the first nor the last stands alone.
    fn prose(
        &mut self,
        text: &Text,
        look: Look,
        node: NodeId,
        heading: Option<(u8, String)>,
    ) -> Result<(), PaperError> {
        let width = self.width - look.indent;
        let lines = self.lines(text, look, width)?;
        let count = lines.len();
        let mut heading = heading;
        // The last line of a justified paragraph ends where it ends.
        let ragged = if look.align == Align::Justify { look.aligned(Align::Left) } else { look };
        for (number, line) in lines.into_iter().enumerate() {
            let left = self.left + look.indent;
            let slab = Slab {
                height: look.leading,
                keep: kept(number, count) || look.keep_with_next,
                marks: set(line, if number + 1 == count { ragged } else { look }, left, width, 0.0, Owner::Node(node)),
                heading: heading.take(),
                ..Slab::default()
            };
            self.push(slab, if number == 0 { look.before } else { 0.0 });
        }
        self.owe(look.after);
        Ok(())
    }

    pub(super) fn lines(&mut self, text: &Text, look: Look, width: f32) -> Result<Vec<Line>, PaperError> {
        let measure = Measure { width, size: look.size, hyphenate: look.hyphenate };
        if look.balanced { text::balanced(self.shaper, text, measure) } else { text::lines(self.shaper, text, measure) }
    }

    /// Items after their labels; where each hangs in the tree, and what its words are there, is said by the caller.
    fn list(
        &mut self,
        items: &[block::Item],
        hang: f32,
        look: Look,
        place: impl Fn(&mut Tree) -> (NodeId, Role),
    ) -> Result<(), PaperError> {
        let between = look.after.min(3.0);
        for (number, item) in items.iter().enumerate() {
            let (node, role) = place(self.tree);
            let label = self.tree.add(node, Role::Label);
            let body = self.tree.add(node, role);
            let left = self.left + look.indent;
            let width = self.width - look.indent - hang;
            let mark = self.lines(&Text::plain(&item.label), look, hang)?.into_iter();
            let mut label: Vec<Mark> =
                mark.flat_map(|line| set(line, look, left, hang, 0.0, Owner::Node(label))).collect();
            let lines = self.lines(&item.text, look, width)?;
            let count = lines.len();
            for (line, words) in lines.into_iter().enumerate() {
                let mut marks = std::mem::take(&mut label);
                marks.extend(set(words, look, left + hang, width, 0.0, Owner::Node(body)));
                let keep = kept(line, count) || look.keep_with_next;
                let before = match (line, number) {
                    (0, 0) => look.before,
                    (0, _) => between,
                    _ => 0.0,
                };
                self.push(Slab { height: look.leading, keep, marks, ..Slab::default() }, before);
            }
        }
        self.owe(look.after);
        Ok(())
    }

    /// An address: what does not fit the window is refused, never cut.
    fn postal(&mut self, lines: &[String], look: Look) -> Result<(), PaperError> {
        let mut count = 0;
        for line in lines {
            count += self.lines(&Text::plain(line), look, self.width)?.len();
        }
        if count > WINDOW_LINES {
            return Err(PaperError::AddressTooLong { lines: count });
        }
        lines.iter().try_for_each(|line| {
            let node = self.tree.add(self.parent, Role::Paragraph);
            self.prose(&Text::plain(line), look, node, None)
        })
    }

    /// A picture that says nothing of its own is a decoration.
    fn image(&mut self, alt: &str, picture: &Arc<Picture>, [left, width, height]: [f32; 3]) {
        let x = self.left + left;
        let ink = Ink::Picture { x, y: 0.0, width, height, picture: Arc::clone(picture) };
        let slab = if alt.is_empty() {
            Slab { height, marks: vec![Mark { owner: Owner::Decoration, ink }], ..Slab::default() }
        } else {
            let node = self.tree.add(self.parent, Role::Figure);
            self.tree.describe(node, alt);
            let marks = vec![Mark { owner: Owner::Node(node), ink }];
            Slab { height, marks, figure: Some((node, x, width)), ..Slab::default() }
        };
        self.push(slab, 0.0);
    }

    fn together(&mut self, blocks: &[Block]) -> Result<(), PaperError> {
        let from = self.items.len();
        self.blocks(blocks)?;
        let slabs = self.items[from..].iter_mut().filter_map(|item| match item {
            Item::Slab(slab) => Some(slab),
            _ => None,
        });
        let mut slabs: Vec<_> = slabs.collect();
        slabs.pop();
        for slab in slabs {
            slab.keep = true;
        }
        Ok(())
    }

    fn panel(&mut self, ground: Color, bar: Color, blocks: &[Block]) -> Result<(), PaperError> {
        let (left, width) = (self.left, self.width);
        let from = self.items.len();
        self.push(Slab { height: PANEL, keep: true, ..Slab::default() }, 6.0);
        self.left = left + PANEL + 4.0;
        self.width = width - 2.0 * PANEL - 4.0;
        self.blocks(blocks)?;
        self.owed = 0.0;
        self.keep_last();
        (self.left, self.width) = (left, width);
        self.push(Slab { height: PANEL, ..Slab::default() }, 0.0);
        let mut first = true;
        for item in &mut self.items[from..] {
            if let Item::Slab(slab) = item {
                // The space above the panel is not painted: it becomes a slab of its own in the first one.
                if first {
                    slab.marks.push(fill(left, 0.0, width, slab.height + 0.25, ground));
                    slab.marks.push(fill(left, 0.0, 2.5, slab.height + 0.25, bar));
                    first = false;
                } else {
                    slab.grounds.insert(0, (left, width, ground));
                    slab.grounds.insert(1, (left, 2.5, bar));
                }
            }
        }
        self.owe(8.0);
        Ok(())
    }

    fn placed(&mut self, x: f32, y: f32, width: f32, blocks: &[Block]) -> Result<(), PaperError> {
        let mut inner = Composer {
            shaper: self.shaper,
            tree: self.tree,
            left: x,
            width,
            parent: self.parent,
            items: Vec::new(),
            owed: 0.0,
        };
        inner.blocks(blocks)?;
        let items = inner.items;
        let mut marks = Vec::new();
        let mut at = y;
        for item in items {
            if let Item::Slab(slab) = item {
                if at > y {
                    at += slab.before;
                }
                for (x, width, color) in &slab.grounds {
                    marks.push(fill(*x, at - slab.before, *width, slab.before + slab.height + 0.25, *color));
                }
                if let Some((node, x, width)) = slab.figure {
                    self.tree.frame(node, [x, at, width, slab.height]);
                }
                marks.extend(slab.marks.into_iter().map(|mark| Mark { owner: mark.owner, ink: down(mark.ink, at) }));
                at += slab.height;
            }
        }
        self.items.push(Item::Fixed(marks));
        Ok(())
    }

    fn figure(&mut self, alt: &str, width: f32, height: f32, shapes: &[Shape]) -> Result<(), PaperError> {
        let node = self.tree.add(self.parent, Role::Figure);
        self.tree.describe(node, alt);
        let marks = self.drawn(shapes, Owner::Node(node), self.left)?;
        self.push(Slab { height, marks, figure: Some((node, self.left, width)), ..Slab::default() }, 0.0);
        Ok(())
    }

    /// Shapes as ink, from millimetres.
    fn drawn(&mut self, shapes: &[Shape], owner: Owner, left: f32) -> Result<Vec<Mark>, PaperError> {
        let mut marks = Vec::with_capacity(shapes.len());
        for shape in shapes {
            if let Shape::Words { x, y, text, size, color, align } = shape {
                let look = Look::BODY.sized(*size, 0.0).colored(*color).aligned(*align);
                let line = self.lines(text, look, PAGE_HEIGHT)?.into_iter().next().unwrap_or_default();
                let end = match align {
                    Align::Left | Align::Justify => 0.0,
                    Align::Center => line.width / 2.0,
                    Align::Right => line.width,
                };
                let look = look.aligned(Align::Left);
                marks.extend(set(line, look, left + x * MM - end, 0.0, y * MM - size * 0.33, owner));
            } else {
                marks.extend(drawn(shape, left).map(|ink| Mark { owner, ink }));
            }
        }
        Ok(marks)
    }

    fn rule(&mut self, color: Color, dashed: bool) {
        let ink = Ink::Stroke { from: (self.left, 0.0), to: (self.left + self.width, 0.0), weight: 0.6, color, dashed };
        self.push(Slab { height: 0.5, marks: vec![Mark { owner: Owner::Decoration, ink }], ..Slab::default() }, 4.0);
        self.owe(6.0);
    }
}

/// Whether a line must stand with the next: neither the first nor the last of a paragraph stands alone.
pub(super) const fn kept(number: usize, count: usize) -> bool {
    number + 1 < count && (number == 0 || number + 2 == count)
}

/// The marks of one line, its letters centred on their leading.
pub(super) fn set(mut line: Line, look: Look, left: f32, width: f32, top: f32, owner: Owner) -> Vec<Mark> {
    if look.align == Align::Justify {
        line.stretch(width, look.size);
    }
    let mut x = left
        + match look.align {
            Align::Left | Align::Justify => 0.0,
            Align::Center => (width - line.width) / 2.0,
            Align::Right => width - line.width,
        };
    let y = top + look.leading / 2.0 + look.size * 0.33;
    let mut marks = Vec::with_capacity(line.spans.len());
    for span in line.spans {
        let advance = span.width;
        marks.push(Mark { owner, ink: Ink::Words { x, y, size: look.size, color: look.color, span, turned: false } });
        x += advance;
    }
    marks
}

/// A filled rectangle that means nothing.
pub(super) fn fill(x: f32, y: f32, width: f32, height: f32, color: Color) -> Mark {
    Mark { owner: Owner::Decoration, ink: Ink::Fill { x, y, width, height, color } }
}

/// A shape without words as ink, from millimetres.
fn drawn(shape: &Shape, left: f32) -> Option<Ink> {
    match shape {
        Shape::Words { .. } => None,
        Shape::Fill { x, y, width, height, color } => {
            Some(Ink::Fill { x: left + x * MM, y: y * MM, width: width * MM, height: height * MM, color: *color })
        }
        Shape::Stroke { from, to, weight, color, dashed } => Some(Ink::Stroke {
            from: (left + from.0 * MM, from.1 * MM),
            to: (left + to.0 * MM, to.1 * MM),
            weight: *weight,
            color: *color,
            dashed: *dashed,
        }),
        Shape::Outline { path, color } => Some(Ink::Outline {
            path: path.iter().map(|step| step.scaled(MM).moved(left, 0.0)).collect(),
            color: *color,
        }),
    }
}
