//! Ink: pages of marks become the writer's operations. The only place that names the PDF writer.

use crate::block::{Color, Step};
use crate::flow::{Ink, Layout, Marked, PAGE_HEIGHT, Page};
use crate::fonts::{self, Face, Subset};
use crate::paper::PaperError;
use crate::picture::{Coding, Colors, Picture};
use crate::text::Span;
use lopdf::Document;
use printpdf::{
    CurTransMat, DictItem, ExternalStream, ExternalXObject, FontId, FontMetrics, Line, LineDashPattern, LinePoint, Mm,
    Op, PaintMode, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfFontMetricsStub, PdfPage, PdfParseErrorSeverity,
    PdfSaveOptions, Point, Polygon, PolygonRing, Pt, Rect, Rgb, TextItem, TextMatrix, WindingOrder, XObject, XObjectId,
    XObjectTransform,
};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Draws a layout with its subset fonts. What archives ask for beyond drawing is the next pass's.
///
/// # Errors
/// [`PaperError::Font`] when a face cannot be cut; [`PaperError::Write`] when the writer reports an error.
pub(crate) fn draw(layout: &Layout, title: &str) -> Result<Document, PaperError> {
    let mut document = PdfDocument::new(title);
    for (face, letters) in letters(layout) {
        let font = PdfFont::new(parsed(face, &letters)?);
        document.resources.fonts.map.insert(resource(face), font);
    }
    let pictures = pictures(layout);
    for (number, picture) in pictures.iter().enumerate() {
        document.resources.xobjects.map.insert(picture_resource(number), XObject::External(external(picture)));
    }
    let (width, height) = layout.format.millimetres();
    let scale = layout.format.scale();
    let drawn = |page| PdfPage::new(Mm(width), Mm(height), Pen::draw(page, &pictures, scale));
    document.pages = layout.pages.iter().map(drawn).collect();
    let mut warnings = Vec::new();
    let drawn = document.to_lopdf_document(&PdfSaveOptions::default(), &mut warnings);
    match warnings.into_iter().find(|warning| warning.severity == PdfParseErrorSeverity::Error) {
        Some(warning) => Err(PaperError::Write(warning.msg)),
        None => Ok(drawn),
    }
}

/// The letters each face prints.
fn letters(layout: &Layout) -> BTreeMap<Face, BTreeSet<char>> {
    let mut used: BTreeMap<Face, BTreeSet<char>> = BTreeMap::new();
    for piece in layout.pages.iter().flat_map(|page| &page.runs) {
        for ink in &piece.inks {
            if let Ink::Words { span, .. } = ink {
                used.entry(span.face).or_default().extend(span.letters.chars());
            }
        }
    }
    used
}

/// The pictures of a layout, each once.
fn pictures(layout: &Layout) -> Vec<Arc<Picture>> {
    let mut pictures: Vec<Arc<Picture>> = Vec::new();
    for ink in layout.pages.iter().flat_map(|page| &page.runs).flat_map(|piece| &piece.inks) {
        if let Ink::Picture { picture, .. } = ink
            && !pictures.contains(picture)
        {
            pictures.push(Arc::clone(picture));
        }
    }
    pictures
}

fn picture_resource(number: usize) -> XObjectId {
    XObjectId(format!("P{number}"))
}

/// A picture as the file holds it: its bytes as they were, and what is to be known to read them.
fn external(picture: &Picture) -> ExternalXObject {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    let number = |number: u32| DictItem::Int(number.into());
    let space = match &picture.colors {
        Colors::Gray => name("DeviceGray"),
        Colors::Rgb => name("DeviceRGB"),
        Colors::Palette(colors) => DictItem::Array(vec![
            name("Indexed"),
            name("DeviceRGB"),
            DictItem::Int(i64::try_from(colors.len() / 3).unwrap_or(256) - 1),
            DictItem::String { data: colors.clone(), literal: false },
        ]),
    };
    let mut dict = BTreeMap::from([
        ("Type".to_owned(), name("XObject")),
        ("Subtype".to_owned(), name("Image")),
        ("Width".to_owned(), number(picture.width)),
        ("Height".to_owned(), number(picture.height)),
        ("BitsPerComponent".to_owned(), number(picture.bits.into())),
        ("ColorSpace".to_owned(), space),
    ]);
    match picture.coding {
        Coding::Plain => {}
        Coding::Jpeg => {
            dict.insert("Filter".to_owned(), name("DCTDecode"));
        }
        Coding::Png => {
            let lines = [
                ("Predictor", 15),
                ("Colors", picture.colors.channels().into()),
                ("BitsPerComponent", picture.bits.into()),
                ("Columns", i64::from(picture.width)),
            ];
            let map = lines.into_iter().map(|(key, value)| (key.to_owned(), DictItem::Int(value))).collect();
            dict.insert("Filter".to_owned(), name("FlateDecode"));
            dict.insert("DecodeParms".to_owned(), DictItem::Dict { map });
        }
    }
    let compress = picture.coding == Coding::Plain;
    let stream = ExternalStream { dict, content: picture.data.clone(), compress };
    ExternalXObject { stream, width: None, height: None, dpi: None }
}

/// The name of a face in the pages.
fn resource(face: Face) -> FontId {
    let name = match face {
        Face::Regular => "R",
        Face::Bold => "B",
        Face::Italic => "I",
        Face::Symbols => "S",
    };
    FontId(name.to_owned())
}

fn parsed(face: Face, letters: &BTreeSet<char>) -> Result<ParsedFont, PaperError> {
    let Subset { program, glyphs, widths, em, extents, slant, weight } = fonts::subset(face, letters)?;
    let [ascent, descent, x_min, y_min, x_max, y_max] = extents;
    let name = format!("{}+{}", tag(&program), face.name());
    let metrics = FontMetrics { ascent, descent };
    let mut font = ParsedFont::with_glyph_data(program, 0, Some(name), glyphs, widths, em, metrics);
    #[expect(clippy::cast_possible_truncation, reason = "a slant is a few degrees")]
    let caret_slope_run = (-slant.to_radians().tan() * 1000.0) as i16;
    font.pdf_font_metrics = PdfFontMetricsStub {
        units_per_em: em,
        x_min,
        y_min,
        x_max,
        y_max,
        caret_slope_rise: 1000,
        caret_slope_run,
        us_weight_class: weight,
    };
    Ok(font)
}

/// The six capitals that tell one subset from another.
fn tag(program: &[u8]) -> String {
    Sha256::digest(program).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

/// Draws one page, remembering what is set so as not to say it twice.
struct Pen<'a> {
    pictures: &'a [Arc<Picture>],
    ops: Vec<Op>,
    fill: Option<Color>,
    font: Option<(Face, f32)>,
    writing: bool,
}

impl<'a> Pen<'a> {
    fn draw(page: &Page, pictures: &'a [Arc<Picture>], scale: f32) -> Vec<Op> {
        let mut pen = Self { pictures, ops: Vec::new(), fill: None, font: None, writing: false };
        if (scale - 1.0).abs() > f32::EPSILON {
            let matrix = CurTransMat::Raw([scale, 0.0, 0.0, scale, 0.0, 0.0]);
            pen.ops.push(Op::SetTransformationMatrix { matrix });
        }
        for piece in &page.runs {
            pen.begin(piece.owner);
            for ink in &piece.inks {
                pen.ink(ink);
            }
            pen.stop_writing();
            pen.ops.push(Op::EndMarkedContent);
        }
        pen.ops
    }

    fn begin(&mut self, owner: Marked) {
        let (tag, key, value) = match owner {
            Marked::Content { tag, mark } => (tag, "MCID", DictItem::Int(i64::try_from(mark).unwrap_or(i64::MAX))),
            Marked::Decoration => ("Artifact", "Type", DictItem::Name(b"Layout".to_vec())),
            Marked::Pagination => ("Artifact", "Type", DictItem::Name(b"Pagination".to_vec())),
        };
        let properties = DictItem::Dict { map: BTreeMap::from([(key.to_owned(), value)]) };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
    }

    fn ink(&mut self, ink: &Ink) {
        match ink {
            Ink::Words { x, y, size, color, span, turned } => self.words((*x, *y), *size, *color, span, *turned),
            Ink::Fill { x, y, width, height, color } => {
                self.color(*color);
                let rectangle = Rect {
                    x: pt(*x),
                    y: pt(PAGE_HEIGHT - y - height),
                    width: pt(*width),
                    height: pt(*height),
                    mode: Some(PaintMode::Fill),
                    winding_order: None,
                };
                self.ops.push(Op::DrawRectangle { rectangle });
            }
            Ink::Picture { x, y, width, height, picture } => {
                self.stop_writing();
                let number = self.pictures.iter().position(|known| known == picture).unwrap_or_default();
                let transform = XObjectTransform {
                    translate_x: Some(pt(*x)),
                    translate_y: Some(pt(PAGE_HEIGHT - y - height)),
                    scale_x: Some(hundredth(*width)),
                    scale_y: Some(hundredth(*height)),
                    no_auto_scale: true,
                    ..XObjectTransform::default()
                };
                self.ops.push(Op::UseXobject { id: picture_resource(number), transform });
            }
            Ink::Stroke { from, to, weight, color, dashed } => self.stroke([*from, *to], *weight, *color, *dashed),
            Ink::Outline { path, color } => {
                self.color(*color);
                let points = path.iter().flat_map(corners).collect();
                let polygon = Polygon {
                    rings: vec![PolygonRing { points }],
                    mode: PaintMode::Fill,
                    winding_order: WindingOrder::NonZero,
                };
                self.ops.push(Op::DrawPolygon { polygon });
            }
        }
    }

    fn words(&mut self, (x, y): (f32, f32), size: f32, color: Color, span: &Span, turned: bool) {
        self.color_in_text(color);
        if !self.writing {
            self.ops.push(Op::StartTextSection);
            self.writing = true;
        }
        if self.font != Some((span.face, size)) {
            self.font = Some((span.face, size));
            self.ops.push(Op::SetFont { font: PdfFontHandle::External(resource(span.face)), size: Pt(size) });
        }
        let (x, y) = (hundredth(x), hundredth(PAGE_HEIGHT - y));
        let half = std::f32::consts::FRAC_1_SQRT_2;
        let matrix = if turned { [half, half, -half, half, x, y] } else { [1.0, 0.0, 0.0, 1.0, x, y] };
        self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Raw(matrix) });
        self.ops.push(Op::ShowText { items: items(span) });
    }

    fn stroke(&mut self, ends: [(f32, f32); 2], weight: f32, color: Color, dashed: bool) {
        self.stop_writing();
        self.ops.push(Op::SetOutlineColor { col: rgb(color) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(weight) });
        let dash = if dashed { LineDashPattern::new(0.0, &[4.0, 3.0]) } else { LineDashPattern::solid() };
        self.ops.push(Op::SetLineDashPattern { dash });
        let points = ends.map(|end| LinePoint { p: point(end), bezier: false }).to_vec();
        self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
    }

    fn color(&mut self, color: Color) {
        self.stop_writing();
        self.color_in_text(color);
    }

    fn color_in_text(&mut self, color: Color) {
        if self.fill != Some(color) {
            self.fill = Some(color);
            self.ops.push(Op::SetFillColor { col: rgb(color) });
        }
    }

    fn stop_writing(&mut self) {
        if self.writing {
            self.ops.push(Op::EndTextSection);
            self.writing = false;
        }
    }
}

/// The letters with the spaces between them that the face alone does not give.
#[expect(clippy::cast_precision_loss, reason = "a kern is a few thousandths of an em")]
fn items(span: &Span) -> Vec<TextItem> {
    let mut items = Vec::with_capacity(span.kerns.len() * 2 + 1);
    let mut from = 0;
    for (end, kern) in &span.kerns {
        if *end > from {
            items.push(TextItem::Text(span.letters[from..*end].to_owned()));
            from = *end;
        }
        if from < span.letters.len() {
            items.push(TextItem::Offset(-*kern as f32));
        }
    }
    if from < span.letters.len() {
        items.push(TextItem::Text(span.letters[from..].to_owned()));
    }
    items
}

fn corners(step: &Step) -> Vec<LinePoint> {
    match step {
        Step::To(x, y) => vec![LinePoint { p: point((*x, *y)), bezier: false }],
        Step::Curve([first, second, end]) => vec![
            LinePoint { p: point(*first), bezier: true },
            LinePoint { p: point(*second), bezier: true },
            LinePoint { p: point(*end), bezier: false },
        ],
    }
}

/// A point counted from the lower-left corner, as files count.
fn point((x, y): (f32, f32)) -> Point {
    Point { x: pt(x), y: pt(PAGE_HEIGHT - y) }
}

fn pt(length: f32) -> Pt {
    Pt(hundredth(length))
}

/// Finer than any printer, and shorter to write.
fn hundredth(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

fn rgb(Color(red, green, blue): Color) -> printpdf::Color {
    let [r, g, b] = [red, green, blue].map(|part| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0);
    printpdf::Color::Rgb(Rgb { r, g, b, icc_profile: None })
}
