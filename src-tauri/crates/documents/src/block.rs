//! Blocks: what a template composes and the layout sets. Lengths are points unless a name says millimetres.

use crate::picture::Picture;
use crate::words::Text;
use std::sync::Arc;

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// A colour, in the visual identity of the council.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color(pub u8, pub u8, pub u8);

impl Color {
    /// Ink of the words.
    pub const INK: Self = Self(0x23, 0x26, 0x2B);
    /// Ink of what matters less; 6.4 to 1 on white.
    pub const SOFT: Self = Self(0x56, 0x5B, 0x63);
    /// Petrol blue: what acts, the workshops.
    pub const PETROL: Self = Self(0x0F, 0x5C, 0x6E);
    /// Petrol, darker.
    pub const PETROL_DEEP: Self = Self(0x0A, 0x47, 0x56);
    /// Petrol, as a wash.
    pub const PETROL_WASH: Self = Self(0xDC, 0xEB, 0xEE);
    /// Brick of the northern houses: housing and the commission.
    pub const BRICK: Self = Self(0xA4, 0x43, 0x2F);
    /// Flax: the paper.
    pub const FLAX: Self = Self(0xFA, 0xF7, 0xF2);
    /// Flax, a tone deeper: heads of tables.
    pub const FLAX_DEEP: Self = Self(0xF1, 0xEC, 0xE4);
    /// Border of a cell.
    pub const EDGE: Self = Self(0xC4, 0xBA, 0xAA);
    /// Border of a box to be filled in by hand.
    pub const FIELD: Self = Self(0x85, 0x7B, 0x6D);
    /// Large letters behind the words.
    pub const WATERMARK: Self = Self(0xEC, 0xE6, 0xDC);
    /// White.
    pub const WHITE: Self = Self(0xFF, 0xFF, 0xFF);
}

/// Where lines stand between the margins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// To the left.
    Left,
    /// In the middle.
    Center,
    /// To the right.
    Right,
    /// From edge to edge, but for the last line.
    Justify,
}

/// How a paragraph looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    /// Size of the letters.
    pub size: f32,
    /// From one baseline to the next.
    pub leading: f32,
    /// Colour.
    pub color: Color,
    /// Where lines stand.
    pub align: Align,
    /// Space before, dropped at the top of a page.
    pub before: f32,
    /// Space after, dropped at the foot of a page.
    pub after: f32,
    /// Space to the left.
    pub indent: f32,
    /// Whether words may be cut at a syllable.
    pub hyphenate: bool,
    /// Whether lines are made of about the same length.
    pub balanced: bool,
    /// Whether it stays with what follows.
    pub keep_with_next: bool,
}

impl Look {
    /// Running text.
    pub const BODY: Self = Self {
        size: 10.5,
        leading: 14.5,
        color: Color::INK,
        align: Align::Left,
        before: 0.0,
        after: 6.0,
        indent: 0.0,
        hyphenate: false,
        balanced: false,
        keep_with_next: false,
    };
    /// Text of a letter to a person: never under 12 points.
    pub const LETTER: Self = Self { size: 12.0, leading: 15.5, after: 7.0, ..Self::BODY };
    /// Words of a table.
    pub const TABLE: Self = Self { size: 9.5, leading: 12.5, ..Self::BODY };
    /// Mentions.
    pub const SMALL: Self = Self { size: 9.0, leading: 12.0, after: 4.0, ..Self::BODY };

    /// The same, in another colour.
    pub const fn colored(mut self, color: Color) -> Self {
        self.color = color;
        self
    }

    /// The same, in another size, lines following.
    pub const fn sized(mut self, size: f32, leading: f32) -> Self {
        self.size = size;
        self.leading = leading;
        self
    }

    /// The same, standing elsewhere.
    pub const fn aligned(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    /// The same, with other spaces before and after.
    pub const fn spaced(mut self, before: f32, after: f32) -> Self {
        self.before = before;
        self.after = after;
        self
    }

    /// The same, kept with what follows.
    pub const fn kept(mut self) -> Self {
        self.keep_with_next = true;
        self
    }

    /// The same, with lines of about the same length.
    pub const fn even(mut self) -> Self {
        self.balanced = true;
        self
    }

    /// The same, from edge to edge, words cut at syllables so that no line is loose.
    pub const fn justified(mut self) -> Self {
        self.align = Align::Justify;
        self.hyphenate = true;
        self
    }

    /// The same, moved to the right.
    pub const fn indented(mut self, indent: f32) -> Self {
        self.indent = indent;
        self
    }

    /// The same, words cut at syllables where a line would be too loose.
    pub const fn hyphenated(mut self) -> Self {
        self.hyphenate = true;
        self
    }
}

/// What a template composes.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading. Levels begin at 1 and skip none.
    Heading {
        /// 1 for the title of the paper, then 2, 3.
        level: u8,
        /// Its words.
        text: Text,
        /// Its look. Always kept with what follows.
        look: Look,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        text: Text,
        /// Its look.
        look: Look,
    },
    /// A list.
    List {
        /// The items.
        items: Vec<Item>,
        /// Room for what stands before them.
        hang: f32,
        /// Their look.
        look: Look,
    },
    /// Notes at the end of what they explain: what calls each, and its words.
    Notes(Vec<Item>),
    /// A postal address: at most six lines as they are set, or the paper is refused.
    Postal {
        /// Its lines.
        lines: Vec<String>,
        /// Their look.
        look: Look,
    },
    /// A table.
    Table(Table),
    /// Blocks that stay on one page.
    Together(Vec<Self>),
    /// The same, with the last lines before them: nobody signs a page that says nothing.
    Ending(Vec<Self>),
    /// Blocks on a coloured ground, with a bar on the left.
    Panel {
        /// The ground.
        ground: Color,
        /// The bar.
        bar: Color,
        /// What stands on it.
        blocks: Vec<Self>,
    },
    /// Empty height.
    Gap(f32),
    /// What follows begins at this height of the page, in millimetres from the top, unless the page is already lower.
    DownTo(f32),
    /// A thin line across, which means nothing.
    Rule(Color),
    /// Where the sheet is cut.
    CutLine(Color),
    /// What follows begins a page.
    NewPage,
    /// Blocks at a fixed place of the page; what follows is not moved.
    Placed {
        /// Left edge, in millimetres.
        x: f32,
        /// Top, in millimetres.
        y: f32,
        /// Width, in millimetres.
        width: f32,
        /// What stands there.
        blocks: Vec<Self>,
    },
    /// Drawings of the page that say nothing.
    Decor(Vec<Shape>),
    /// A picture, as its file holds it.
    Image {
        /// What it shows.
        alt: String,
        /// The picture.
        picture: Arc<Picture>,
        /// Left edge, in millimetres from the left of the column.
        left: f32,
        /// Width, in millimetres.
        width: f32,
        /// Height, in millimetres.
        height: f32,
    },
    /// A drawing that says something, in words for those who do not see it. It stands in the flow.
    Figure {
        /// What it says.
        alt: String,
        /// Width, in millimetres.
        width: f32,
        /// Height, in millimetres.
        height: f32,
        /// The drawing, from its own top-left corner.
        shapes: Vec<Shape>,
    },
}

impl Block {
    /// A paragraph.
    pub fn paragraph(text: impl Into<Text>, look: Look) -> Self {
        Self::Paragraph { text: text.into(), look }
    }

    /// A heading.
    pub fn heading(level: u8, text: impl Into<Text>, look: Look) -> Self {
        Self::Heading { level, text: text.into(), look }
    }

    /// A list whose items follow a dash.
    pub fn dashes(items: impl IntoIterator<Item = Text>, look: Look) -> Self {
        Self::labelled(items.into_iter().map(|text| ("–".to_owned(), text)), 12.0, look)
    }

    /// A list of boxes to tick.
    pub fn boxes(items: impl IntoIterator<Item = Text>, look: Look) -> Self {
        Self::labelled(items.into_iter().map(|text| ("☐".to_owned(), text)), 16.0, look)
    }

    /// A list whose items follow their own label.
    pub fn labelled(items: impl IntoIterator<Item = (String, Text)>, hang: f32, look: Look) -> Self {
        Self::List { items: items.into_iter().map(|(label, text)| Item { label, text }).collect(), hang, look }
    }
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// What stands before it: a dash, a box to tick, a number.
    pub label: String,
    /// Its words.
    pub text: Text,
}

/// A drawing. Lengths are millimetres from the top-left corner of the page, or of the figure.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A filled rectangle.
    Fill {
        /// Left.
        x: f32,
        /// Top.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Colour.
        color: Color,
    },
    /// A straight line.
    Stroke {
        /// From.
        from: (f32, f32),
        /// To.
        to: (f32, f32),
        /// Thickness, in points.
        weight: f32,
        /// Colour.
        color: Color,
        /// Whether it is dashed.
        dashed: bool,
    },
    /// Words of a drawing, on one line.
    Words {
        /// Where they begin, or end, or are centred.
        x: f32,
        /// Their foot.
        y: f32,
        /// The words.
        text: Text,
        /// Size of the letters, in points.
        size: f32,
        /// Colour.
        color: Color,
        /// Which end `x` is.
        align: Align,
    },
    /// A filled outline.
    Outline {
        /// Its corners and curves.
        path: Vec<Step>,
        /// Colour.
        color: Color,
    },
}

/// A step of an outline.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// A straight line to a point (the first is where the outline begins).
    To(f32, f32),
    /// A curve to a point, drawn by two others.
    Curve([(f32, f32); 3]),
}

/// Width of a column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    /// So many millimetres.
    Mm(f32),
    /// So many shares of what is left.
    Share(f32),
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its heading.
    pub head: Text,
    /// Its width.
    pub width: Width,
    /// Where its lines stand.
    pub align: Align,
}

impl Column {
    /// A column whose lines stand to the left.
    pub fn new(head: impl Into<Text>, width: Width) -> Self {
        Self { head: head.into(), width, align: Align::Left }
    }

    /// The same, its lines standing elsewhere.
    pub fn aligned(mut self, align: Align) -> Self {
        self.align = align;
        self
    }
}

/// A table: its head is repeated on each page.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Headings over several columns: their words and how many columns they stand over. None, or all columns together.
    pub groups: Vec<(Text, usize)>,
    /// Its rows, each with a cell per column.
    pub rows: Vec<Vec<Text>>,
    /// The column that names each row, from 0, for those who hear the table.
    pub row_heads: Option<usize>,
    /// Look of its words.
    pub look: Look,
    /// Least height of a row, in millimetres: room to sign.
    pub row_height: f32,
    /// Whether words stand at the top of a row taller than they are, rather than in its middle.
    pub at_top: bool,
    /// Whether every cell is boxed, rather than lines only between rows.
    pub boxed: bool,
}

impl Table {
    /// A table of these columns and rows, lines only between rows, the first column naming each row.
    pub fn new(columns: Vec<Column>, rows: Vec<Vec<Text>>) -> Self {
        Self {
            columns,
            groups: Vec::new(),
            rows,
            row_heads: Some(0),
            look: Look::TABLE,
            row_height: 0.0,
            at_top: false,
            boxed: false,
        }
    }

    /// The same, every cell boxed, with room to write by hand.
    pub fn to_fill_in(mut self, row_height: f32) -> Self {
        self.row_height = row_height;
        self.boxed = true;
        self
    }

    /// The same, no column naming the rows.
    pub fn without_row_heads(mut self) -> Self {
        self.row_heads = None;
        self
    }

    /// The same, in another look.
    pub fn looking(mut self, look: Look) -> Self {
        self.look = look;
        self
    }

    /// The same, with headings over several columns.
    pub fn grouped(mut self, groups: impl IntoIterator<Item = (Text, usize)>) -> Self {
        self.groups = groups.into_iter().collect();
        self
    }
}

impl Step {
    /// The same step, moved.
    pub(crate) fn moved(self, right: f32, down: f32) -> Self {
        match self {
            Self::To(x, y) => Self::To(x + right, y + down),
            Self::Curve(points) => Self::Curve(points.map(|(x, y)| (x + right, y + down))),
        }
    }

    /// The same step, in another unit.
    pub(crate) fn scaled(self, by: f32) -> Self {
        match self {
            Self::To(x, y) => Self::To(x * by, y * by),
            Self::Curve(points) => Self::Curve(points.map(|(x, y)| (x * by, y * by))),
        }
    }
}
