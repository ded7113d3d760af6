//! Slabs to pages: what is kept together moves together, and no heading is left alone.

use super::{Click, Entry, Ink, Item, Mark, Marked, Owner, Page, Piece, Slab};
use crate::tags::{NodeId, Role, Tree};
use std::rc::Rc;

/// Fills pages with slabs.
pub(super) struct Pager<'a> {
    tree: &'a mut Tree,
    top: f32,
    bottom: f32,
    y: f32,
    /// Whether nothing stands on the page yet.
    fresh: bool,
    pages: Vec<Vec<Mark>>,
    outline: Vec<Entry>,
}

/// What rounding may add to a page that is full to the point.
const SLACK: f32 = 0.01;

impl<'a> Pager<'a> {
    pub(super) fn new(tree: &'a mut Tree, top: f32, bottom: f32) -> Self {
        Self { tree, top, bottom, y: top, fresh: true, pages: vec![Vec::new()], outline: Vec::new() }
    }

    /// Places every item, in order.
    pub(super) fn fill(&mut self, items: Vec<Item>) {
        let mut chain: Vec<Slab> = Vec::new();
        for item in items {
            match item {
                Item::Slab(slab) => {
                    let keep = slab.keep;
                    chain.push(*slab);
                    if !keep {
                        self.place_chain(std::mem::take(&mut chain));
                    }
                }
                Item::NewPage => {
                    self.place_chain(std::mem::take(&mut chain));
                    if !self.fresh {
                        self.new_page();
                    }
                }
                Item::DownTo(y) => {
                    self.place_chain(std::mem::take(&mut chain));
                    self.y = self.y.max(y);
                }
                Item::Fixed(marks) => {
                    self.place_chain(std::mem::take(&mut chain));
                    self.page().extend(marks);
                }
            }
        }
        self.place_chain(chain);
    }

    pub(super) fn finish(self) -> (Vec<Vec<Mark>>, Vec<Entry>) {
        (self.pages, self.outline)
    }

    fn page(&mut self) -> &mut Vec<Mark> {
        if self.pages.is_empty() {
            self.pages.push(Vec::new());
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    fn new_page(&mut self) {
        self.pages.push(Vec::new());
        self.y = self.top;
        self.fresh = true;
    }

    fn place_chain(&mut self, chain: Vec<Slab>) {
        let Some(first) = chain.first() else { return };
        let height: f32 = chain.iter().map(|slab| slab.before + slab.height).sum();
        let head = first.head.as_ref().map_or(0.0, |head| head.height);
        let alone = height - first.before + head;
        let here = if self.fresh { height - first.before } else { height };
        if self.y + here > self.bottom + SLACK && !self.fresh && self.top + alone <= self.bottom + SLACK {
            self.new_page();
        }
        for slab in chain {
            let before = if self.fresh { 0.0 } else { slab.before };
            if self.y + before + slab.height > self.bottom + SLACK && !self.fresh {
                self.new_page();
            }
            self.place(slab);
        }
    }

    fn place(&mut self, slab: Slab) {
        let number = self.pages.len() - 1;
        if self.fresh
            && number > 0
            && let Some(head) = &slab.head
        {
            let y = self.y;
            // The head was read once with the table: here it is only seen again.
            let seen = head.marks.iter().map(|mark| Mark { owner: Owner::Pagination, ink: down(mark.ink.clone(), y) });
            let seen: Vec<Mark> = seen.collect();
            self.page().extend(seen);
            self.y += head.height;
            self.fresh = false;
        }
        let before = if self.fresh { 0.0 } else { slab.before };
        let start = self.y;
        self.y += before;
        let y = self.y;
        for (x, width, color) in &slab.grounds {
            // A hair more than the slab, or viewers show a seam between two.
            let ink = Ink::Fill { x: *x, y: start, width: *width, height: before + slab.height + 0.25, color: *color };
            self.page().push(Mark { owner: Owner::Decoration, ink });
        }
        if let Some((level, title)) = slab.heading {
            self.outline.push(Entry { level, title, page: number, y });
        }
        if let Some((node, x, width)) = slab.figure {
            self.tree.frame(node, [x, y, width, slab.height]);
        }
        let marks = slab.marks.into_iter().map(|mark| Mark { owner: mark.owner, ink: down(mark.ink, y) });
        self.page().extend(marks);
        self.y += slab.height;
        self.fresh = false;
    }
}

/// The same ink, lower.
pub(super) fn down(ink: Ink, by: f32) -> Ink {
    match ink {
        Ink::Words { x, y, size, color, span, turned } => Ink::Words { x, y: y + by, size, color, span, turned },
        Ink::Fill { x, y, width, height, color } => Ink::Fill { x, y: y + by, width, height, color },
        Ink::Stroke { from, to, weight, color, dashed } => {
            Ink::Stroke { from: (from.0, from.1 + by), to: (to.0, to.1 + by), weight, color, dashed }
        }
        Ink::Picture { x, y, width, height, picture } => Ink::Picture { x, y: y + by, width, height, picture },
        Ink::Outline { path, color } => {
            Ink::Outline { path: path.into_iter().map(|step| step.moved(0.0, by)).collect(), color }
        }
    }
}

/// The link that ink of a node belongs to, if it leads somewhere: the one that is being set, or a new one.
fn linked(
    tree: &mut Tree,
    open: Option<(NodeId, Rc<str>, NodeId)>,
    node: NodeId,
    ink: &Ink,
) -> Option<(NodeId, Rc<str>, NodeId)> {
    let Ink::Words { span, .. } = ink else { return None };
    let target = span.link.as_ref()?;
    match open {
        Some((of, to, inside)) if of == node && to == *target => Some((of, to, inside)),
        _ => Some((node, Rc::clone(target), tree.add(node, Role::Link))),
    }
}

/// Groups the ink of a page by owner, and numbers the content.
pub(super) fn owned(tree: &mut Tree, clicks: &mut Vec<Click>, number: usize, marks: Vec<Mark>) -> Page {
    let mut page = Page::default();
    let mut last: Option<Owner> = None;
    // The link that is being set: whose words, where it leads, its node.
    let mut link: Option<(NodeId, Rc<str>, NodeId)> = None;
    for mut mark in marks {
        if let Owner::Node(node) = mark.owner {
            link = linked(tree, link, node, &mark.ink);
            if let (Some((_, target, inside)), Ink::Words { x, y, size, span, .. }) = (&link, &mark.ink) {
                tree.click(*inside, clicks.len());
                let frame = [*x, y - size * 0.8, span.width, size * 1.05];
                clicks.push(Click { page: number, frame, target: Rc::clone(target), node: *inside });
                mark.owner = Owner::Node(*inside);
            }
        }
        if last == Some(mark.owner)
            && let Some(piece) = page.runs.last_mut()
        {
            piece.inks.push(mark.ink);
            continue;
        }
        last = Some(mark.owner);
        let owner = match mark.owner {
            Owner::Node(node) => {
                let tag = tree.nodes()[node.0].role.tag();
                Marked::Content { tag, mark: tree.mark(node, number) }
            }
            Owner::Decoration => Marked::Decoration,
            Owner::Pagination => Marked::Pagination,
        };
        page.runs.push(Piece { owner, inks: vec![mark.ink] });
    }
    page
}
