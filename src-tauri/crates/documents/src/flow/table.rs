//! Tables to slabs: a row is one slab, unless it is too tall to move whole; the head comes back on each page.

use super::compose::{Composer, fill, set};
use super::pages::down;
use super::{Head, Ink, Mark, Owner, PAGE_HEIGHT, Slab};
use crate::block::{Align, Color, Look, MM, Table, Width};
use crate::paper::PaperError;
use crate::tags::{NodeId, Role};
use crate::text::Line;
use crate::words::{Text, Voice};
use std::rc::Rc;

/// Room between the words of a cell and its sides.
const SIDE: f32 = 4.5;
/// Room between the words of a cell and its rules.
const PAD: f32 = 3.0;
/// A row taller than this is cut between its lines.
const TALL: f32 = PAGE_HEIGHT / 3.0;
/// Thickness of rules.
const RULE: f32 = 0.5;

/// A row whose cells are broken into lines.
struct SetRow {
    cells: Vec<(NodeId, Vec<Line>, Look)>,
    lines: usize,
}

impl Composer<'_> {
    pub(super) fn table(&mut self, table: &Table) -> Result<(), PaperError> {
        let node = self.tree.add(self.parent, Role::Table);
        let columns = columns(table, self.width);
        let has_head = table.columns.iter().any(|column| !column.head.is_empty());
        let head = if has_head { self.head(table, node, &columns)? } else { Rc::new(Head::default()) };
        let body = self.tree.add(node, Role::TableBody);
        let mut marks = head.marks.clone();
        if !has_head {
            marks.extend(edges(table, &[], self.left, self.width, 0.0, [true, false]));
        }
        self.push(Slab { height: head.height, marks, keep: true, ..Slab::default() }, table.look.before);
        let count = table.rows.len();
        for (number, row) in table.rows.iter().enumerate() {
            let set = self.row(table, row, body, &columns)?;
            // The first row stays with the head, and the last with the one before.
            let keep = number + 2 == count && table.row_height < 1.0;
            self.push_row(table, &columns, &set, &head, keep);
        }
        self.owe(table.look.after);
        Ok(())
    }

    fn head(&mut self, table: &Table, node: NodeId, columns: &[(f32, f32)]) -> Result<Rc<Head>, PaperError> {
        let group = self.tree.add(node, Role::TableHead);
        let look = table.look.sized(table.look.size.min(9.5), table.look.leading.min(12.0)).colored(Color::SOFT);
        let (above, mut marks) = self.groups(table, group, columns, look)?;
        let row = self.tree.add(group, Role::Row);
        let mut cells = Vec::new();
        let mut lines = 1;
        for (column, (_, width)) in table.columns.iter().zip(columns) {
            let cell = self.tree.add(row, Role::ColumnHead);
            let set = self.lines(&strong(&column.head), look, width - 2.0 * SIDE)?;
            lines = lines.max(set.len());
            cells.push((cell, set, look.aligned(column.align)));
        }
        let height = rows_height(lines, look) + 2.0;
        let mut own = vec![fill(self.left, 0.0, self.width, height, Color::FLAX_DEEP)];
        own.extend(edges(table, columns, self.left, self.width, height, [above == 0.0, true]));
        for ((cell, set_lines, look), (x, width)) in cells.into_iter().zip(columns) {
            // Heads stand on the last line, next to what they name.
            let top = height - 1.0 - PAD - as_height(set_lines.len(), look);
            own.extend(cell_marks(set_lines, look, self.left + x, *width, top, cell));
        }
        marks.extend(own.into_iter().map(|mark| Mark { owner: mark.owner, ink: down(mark.ink, above) }));
        Ok(Rc::new(Head { height: above + height, marks }))
    }

    /// The headings over several columns, if there are any: their height and their ink.
    fn groups(
        &mut self,
        table: &Table,
        head: NodeId,
        columns: &[(f32, f32)],
        look: Look,
    ) -> Result<(f32, Vec<Mark>), PaperError> {
        if table.groups.is_empty() {
            return Ok((0.0, Vec::new()));
        }
        let row = self.tree.add(head, Role::Row);
        let height = rows_height(1, look);
        let mut marks = vec![fill(self.left, 0.0, self.width, height, Color::FLAX_DEEP)];
        marks.extend(edges(table, &[], self.left, self.width, height, [true, false]));
        let mut first = 0;
        for (words, span) in &table.groups {
            let over = &columns[first.min(columns.len())..(first + span).min(columns.len())];
            first += span;
            let Some((x, _)) = over.first() else { continue };
            let width: f32 = over.iter().map(|(_, width)| width).sum();
            let cell = self.tree.add(row, Role::GroupHead(*span));
            let look = look.aligned(Align::Center);
            let lines = self.lines(&strong(words), look, width - 2.0 * SIDE)?;
            if !words.is_empty() {
                let (from, to) = (self.left + x + SIDE, self.left + x + width - SIDE);
                let ink = Ink::Stroke {
                    from: (from, height),
                    to: (to, height),
                    weight: RULE,
                    color: Color::FIELD,
                    dashed: false,
                };
                marks.push(Mark { owner: Owner::Decoration, ink });
            }
            marks.extend(cell_marks(lines.into_iter().take(1).collect(), look, self.left + x, width, PAD, cell));
        }
        Ok((height, marks))
    }

    fn row(&mut self, table: &Table, row: &[Text], body: NodeId, columns: &[(f32, f32)]) -> Result<SetRow, PaperError> {
        let node = self.tree.add(body, Role::Row);
        let mut cells = Vec::with_capacity(row.len());
        let mut lines = 1;
        for (number, ((column, text), (_, width))) in table.columns.iter().zip(row).zip(columns).enumerate() {
            let role = if table.row_heads == Some(number) { Role::RowHead } else { Role::Cell };
            let cell = self.tree.add(node, role);
            let set = self.lines(text, table.look, width - 2.0 * SIDE)?;
            lines = lines.max(set.len());
            cells.push((cell, set, table.look.aligned(column.align)));
        }
        Ok(SetRow { cells, lines })
    }

    fn push_row(&mut self, table: &Table, columns: &[(f32, f32)], row: &SetRow, head: &Rc<Head>, keep: bool) {
        let natural = rows_height(row.lines, table.look);
        let height = natural.max(table.row_height * MM);
        let slab = Slab { head: Some(Rc::clone(head)), ..Slab::default() };
        if height <= TALL {
            let mut marks = Vec::new();
            for ((cell, lines, look), (x, width)) in row.cells.iter().zip(columns) {
                let free = if table.row_height > 0.0 && !table.at_top {
                    (height - as_height(lines.len(), *look)) / 2.0
                } else {
                    PAD
                };
                marks.extend(cell_marks(lines.clone(), *look, self.left + x, *width, free, *cell));
            }
            marks.extend(edges(table, columns, self.left, self.width, height, [false, true]));
            self.push(Slab { height, keep, marks, ..slab }, 0.0);
            return;
        }
        for line in 0..row.lines {
            let (first, last) = (line == 0, line + 1 == row.lines);
            let top = if first { PAD } else { 0.0 };
            let height = table.look.leading + top + if last { PAD } else { 0.0 };
            let mut marks = Vec::new();
            for ((cell, lines, look), (x, width)) in row.cells.iter().zip(columns) {
                let words = lines.get(line).cloned().into_iter().collect();
                marks.extend(cell_marks(words, *look, self.left + x, *width, top, *cell));
            }
            marks.extend(edges(table, columns, self.left, self.width, height, [false, last]));
            let keep = first || line + 2 == row.lines || (last && keep);
            self.push(Slab { height, keep, marks, ..slab.clone() }, 0.0);
        }
    }
}

/// Left edge and width of each column, in points from the left of the table.
fn columns(table: &Table, width: f32) -> Vec<(f32, f32)> {
    let fixed: f32 = table.columns.iter().map(|c| if let Width::Mm(mm) = c.width { mm * MM } else { 0.0 }).sum();
    let shares: f32 = table.columns.iter().map(|c| if let Width::Share(share) = c.width { share } else { 0.0 }).sum();
    let mut x = 0.0;
    table
        .columns
        .iter()
        .map(|column| {
            let width = match column.width {
                Width::Mm(mm) => mm * MM,
                Width::Share(share) => (width - fixed) * share / shares,
            };
            let place = (x, width);
            x += width;
            place
        })
        .collect()
}

fn strong(text: &Text) -> Text {
    if text.runs().iter().all(|run| run.voice == Voice::Plain) { Text::strong(&text.words()) } else { text.clone() }
}

#[expect(clippy::cast_precision_loss, reason = "a cell has few lines")]
fn as_height(lines: usize, look: Look) -> f32 {
    lines as f32 * look.leading
}

fn rows_height(lines: usize, look: Look) -> f32 {
    as_height(lines, look) + 2.0 * PAD
}

fn cell_marks(lines: Vec<Line>, look: Look, left: f32, width: f32, top: f32, cell: NodeId) -> Vec<Mark> {
    let mut marks = Vec::new();
    let (left, width) = if look.align == Align::Center { (left, width) } else { (left + SIDE, width - 2.0 * SIDE) };
    for (number, line) in lines.into_iter().enumerate() {
        marks.extend(set(line, look, left, width, top + as_height(number, look), Owner::Node(cell)));
    }
    marks
}

/// The rules of a row: above and below as asked, and between the columns when the table is boxed.
fn edges(table: &Table, columns: &[(f32, f32)], left: f32, width: f32, height: f32, across: [bool; 2]) -> Vec<Mark> {
    let color = if table.boxed { Color::FIELD } else { Color::EDGE };
    let rule =
        |from, to| Mark { owner: Owner::Decoration, ink: Ink::Stroke { from, to, weight: RULE, color, dashed: false } };
    let mut marks = Vec::new();
    for (asked, y) in across.into_iter().zip([0.0, height]) {
        if asked {
            marks.push(rule((left, y), (left + width, y)));
        }
    }
    if table.boxed {
        let inner = columns.iter().map(|(x, _)| left + x).chain([left + width]);
        marks.extend(inner.map(|x| rule((x, 0.0), (x, height))));
    }
    marks
}
