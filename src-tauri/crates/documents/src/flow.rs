//! Blocks to pages: blocks become slabs, which are never cut; slabs fill pages.

mod compose;
mod furniture;
mod pages;
mod table;

use crate::block::{Block, Color, MM, Step};
use crate::fonts::Shaper;
use crate::paper::{Format, PaperError, Sheet};
use crate::picture::Picture;
use crate::tags::{NodeId, Tree};
use crate::text::Span;
use std::rc::Rc;
use std::sync::Arc;

/// Width of A4, in points.
pub(crate) const PAGE_WIDTH: f32 = 210.0 * MM;
/// Height of A4, in points.
pub(crate) const PAGE_HEIGHT: f32 = 297.0 * MM;

/// A paper that is set.
pub(crate) struct Layout {
    pub(crate) format: Format,
    /// What is clicked, in the order it is met.
    pub(crate) clicks: Vec<Click>,
    pub(crate) pages: Vec<Page>,
    pub(crate) tree: Tree,
    pub(crate) outline: Vec<Entry>,
}

/// A place that leads elsewhere when it is clicked.
pub(crate) struct Click {
    pub(crate) page: usize,
    /// Left, top, width, height, in points from the top-left corner.
    pub(crate) frame: [f32; 4],
    pub(crate) target: Rc<str>,
    pub(crate) node: NodeId,
}

/// One page: runs of ink, each with the node it belongs to.
#[derive(Default)]
pub(crate) struct Page {
    pub(crate) runs: Vec<Piece>,
}

/// Ink of one owner, in a row.
pub(crate) struct Piece {
    pub(crate) owner: Marked,
    pub(crate) inks: Vec<Ink>,
}

/// How a piece of ink is marked in the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Marked {
    /// Content: structure type, and its number on the page.
    Content { tag: &'static str, mark: usize },
    /// Decoration.
    Decoration,
    /// Repeated matter.
    Pagination,
}

/// Whose ink it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    Node(NodeId),
    Decoration,
    Pagination,
}

/// Ink, in points from the top-left corner of the page (of the slab, before it is placed).
#[derive(Debug, Clone)]
pub(crate) enum Ink {
    Words { x: f32, y: f32, size: f32, color: Color, span: Span, turned: bool },
    Fill { x: f32, y: f32, width: f32, height: f32, color: Color },
    Stroke { from: (f32, f32), to: (f32, f32), weight: f32, color: Color, dashed: bool },
    Outline { path: Vec<Step>, color: Color },
    Picture { x: f32, y: f32, width: f32, height: f32, picture: Arc<Picture> },
}

/// Ink and its owner.
#[derive(Debug, Clone)]
pub(crate) struct Mark {
    pub(crate) owner: Owner,
    pub(crate) ink: Ink,
}

/// A line of the outline.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) level: u8,
    pub(crate) title: String,
    pub(crate) page: usize,
    /// Points from the top.
    pub(crate) y: f32,
}

/// What the pager receives.
enum Item {
    Slab(Box<Slab>),
    NewPage,
    /// Points from the top.
    DownTo(f32),
    /// Ink at a fixed place of the page that is being filled.
    Fixed(Vec<Mark>),
}

/// A strip of the page that is never cut.
#[derive(Debug, Clone, Default)]
struct Slab {
    /// Space before, dropped at the top of a page.
    before: f32,
    height: f32,
    /// Whether the next slab must stand on the same page.
    keep: bool,
    marks: Vec<Mark>,
    /// Grounds painted behind the slab and the space before it: left, width, colour.
    grounds: Vec<(f32, f32, Color)>,
    /// The head of the table it belongs to, repeated on a new page.
    head: Option<Rc<Head>>,
    /// A heading that the outline lists: level and title.
    heading: Option<(u8, String)>,
    /// A figure: its node, left edge and width.
    figure: Option<(NodeId, f32, f32)>,
}

/// The head of a table.
#[derive(Debug, Default)]
struct Head {
    height: f32,
    marks: Vec<Mark>,
}

/// Sets papers on pages, one after the other: each begins a sheet of its own, so that no two share one printed on its two
/// sides.
///
/// # Errors
/// [`PaperError::Unprintable`] names a letter that no face holds; [`PaperError::AddressTooLong`].
pub(crate) fn lay_out<'a>(papers: impl IntoIterator<Item = (&'a [Block], &'a Sheet)>) -> Result<Layout, PaperError> {
    let mut shaper = Shaper::default();
    let mut tree = Tree::new();
    let mut layout =
        Layout { format: Format::A4, clicks: Vec::new(), pages: Vec::new(), tree: Tree::new(), outline: Vec::new() };
    for (blocks, sheet) in papers {
        if layout.pages.len() % 2 == 1 {
            // A back that bears nothing, and says so: a page without content at all is no page to some readers.
            layout.pages.push(Page { runs: vec![Piece { owner: Marked::Decoration, inks: Vec::new() }] });
        }
        layout.format = sheet.format;
        add(&mut layout, &mut shaper, &mut tree, blocks, sheet)?;
    }
    layout.tree = tree;
    Ok(layout)
}

fn add(
    layout: &mut Layout,
    shaper: &mut Shaper,
    tree: &mut Tree,
    blocks: &[Block],
    sheet: &Sheet,
) -> Result<(), PaperError> {
    let first = layout.pages.len();
    let [top, right, bottom, left] = sheet.margins.map(|margin| margin * MM);
    let mut composer = compose::Composer::new(shaper, tree, left, PAGE_WIDTH - left - right);
    composer.blocks(blocks)?;
    let items = composer.items;
    let mut pager = pages::Pager::new(tree, top, PAGE_HEIGHT - bottom);
    pager.fill(items);
    let (marks, outline) = pager.finish();
    layout.outline.extend(outline.into_iter().map(|entry| Entry { page: entry.page + first, ..entry }));
    let count = marks.len();
    for (number, mut marks) in marks.into_iter().enumerate() {
        furniture::furnish(shaper, sheet, number, count, &mut marks)?;
        layout.pages.push(pages::owned(tree, &mut layout.clicks, first + number, marks));
    }
    Ok(())
}
