//! Pictures as their files hold them: a JPEG or a PNG goes into the paper without being compressed anew.

use council::house_texts::PictureFault;
use std::sync::Arc;

/// A picture of the council: its logo. Its file was read once and understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    pub(crate) data: Vec<u8>,
    pub(crate) coding: Coding,
    pub(crate) colors: Colors,
    pub(crate) bits: u8,
}

/// How the bytes are packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Coding {
    /// JPEG, whole.
    Jpeg,
    /// The lines of a PNG, packed as its file packs them.
    Png,
    /// Plain bytes, three a pixel: packed when the file is written.
    Plain,
}

/// What a pixel is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Colors {
    Gray,
    Rgb,
    /// Colours of a palette, three bytes each.
    Palette(Vec<u8>),
}

impl Colors {
    pub(crate) const fn channels(&self) -> u8 {
        match self {
            Self::Gray | Self::Palette(_) => 1,
            Self::Rgb => 3,
        }
    }
}

/// Pixels that a picture may have.
const MOST_PIXELS: u64 = 16_000_000;

impl Picture {
    /// Reads the bytes of a PNG or a JPEG.
    ///
    /// # Errors
    /// [`PictureFault`] says what is wrong with them.
    pub fn read(bytes: &[u8]) -> Result<Arc<Self>, PictureFault> {
        let picture = if bytes.starts_with(&[0xFF, 0xD8]) {
            jpeg(bytes)
        } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            png(bytes)
        } else {
            Err(PictureFault::Unknown)
        }?;
        match u64::from(picture.width) * u64::from(picture.height) {
            0 => Err(PictureFault::Damaged),
            1..=MOST_PIXELS => Ok(Arc::new(picture)),
            _ => Err(PictureFault::TooLarge),
        }
    }

    /// Width and height, in millimetres, of the largest picture of the same shape in such a frame.
    #[expect(clippy::cast_precision_loss, reason = "a picture has a few thousand pixels a side")]
    pub fn within(&self, width: f32, height: f32) -> (f32, f32) {
        let (across, down) = (self.width as f32, self.height as f32);
        let scale = (width / across).min(height / down);
        (across * scale, down * scale)
    }
}

/// Reads the frame of a JPEG: the first marker that says its size.
fn jpeg(bytes: &[u8]) -> Result<Picture, PictureFault> {
    let two = |at: usize| bytes.get(at..at + 2).map(|pair| u32::from(pair[0]) << 8 | u32::from(pair[1]));
    let mut at = 2;
    loop {
        let marker = two(at).ok_or(PictureFault::Damaged)?;
        let length = two(at + 2).ok_or(PictureFault::Damaged)? as usize;
        // Frames, but for the tables that share their numbers.
        if matches!(marker, 0xFFC0..=0xFFCF) && !matches!(marker, 0xFFC4 | 0xFFC8 | 0xFFCC) {
            let (height, width) = two(at + 5).zip(two(at + 7)).ok_or(PictureFault::Damaged)?;
            let colors = match bytes.get(at + 9) {
                Some(1) => Colors::Gray,
                Some(3) => Colors::Rgb,
                Some(_) => return Err(PictureFault::PressColors),
                None => return Err(PictureFault::Damaged),
            };
            return Ok(Picture { width, height, data: bytes.to_vec(), coding: Coding::Jpeg, colors, bits: 8 });
        }
        if marker >> 8 != 0xFF || length < 2 {
            return Err(PictureFault::Damaged);
        }
        at += 2 + length;
    }
}

/// Takes the packed lines of a PNG as they are; what lets the ground through is laid on white.
fn png(bytes: &[u8]) -> Result<Picture, PictureFault> {
    let chunks = chunks(bytes)?;
    let named = |name: &[u8]| chunks.iter().find(|(kind, _)| *kind == name).map(|(_, body)| *body);
    let head = named(b"IHDR").filter(|head| head.len() == 13).ok_or(PictureFault::Damaged)?;
    let four = |at: usize| u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    let (width, height, bits, kind, interlaced) = (four(0), four(4), head[8], head[9], head[12] != 0);
    let colors = match kind {
        0 => Some(Colors::Gray),
        2 => Some(Colors::Rgb),
        3 => Some(Colors::Palette(named(b"PLTE").ok_or(PictureFault::Damaged)?.to_vec())),
        _ => None,
    };
    if let Some(colors) = colors.filter(|_| !interlaced && named(b"tRNS").is_none()) {
        let lines = chunks.iter().filter(|(kind, _)| *kind == b"IDAT").flat_map(|(_, body)| body.iter().copied());
        return Ok(Picture { width, height, data: lines.collect(), coding: Coding::Png, colors, bits });
    }
    on_white(bytes)
}

type Chunk<'a> = (&'a [u8], &'a [u8]);

fn chunks(bytes: &[u8]) -> Result<Vec<Chunk<'_>>, PictureFault> {
    let mut chunks = Vec::new();
    let mut at = 8;
    while at < bytes.len() {
        let head = bytes.get(at..at + 8).ok_or(PictureFault::Damaged)?;
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let body = bytes.get(at + 8..(at + 8).saturating_add(length)).ok_or(PictureFault::Damaged)?;
        chunks.push((&head[4..], body));
        at += 12 + length;
    }
    Ok(chunks)
}

fn on_white(bytes: &[u8]) -> Result<Picture, PictureFault> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().map_err(|_| PictureFault::Damaged)?;
    let size = reader.output_buffer_size().ok_or(PictureFault::TooLarge)?;
    if size as u64 > MOST_PIXELS * 4 {
        return Err(PictureFault::TooLarge);
    }
    let mut pixels = vec![0; size];
    let frame = reader.next_frame(&mut pixels).map_err(|_| PictureFault::Damaged)?;
    let channels = frame.color_type.samples();
    let blended = pixels[..frame.buffer_size()].chunks_exact(channels).flat_map(|pixel| {
        let alpha = u16::from(pixel[channels - 1]);
        let over = |part: u8| u8::try_from((u16::from(part) * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        if channels < 4 { [over(pixel[0]); 3] } else { [over(pixel[0]), over(pixel[1]), over(pixel[2])] }
    });
    let data = blended.collect();
    let (width, height) = (frame.width, frame.height);
    Ok(Picture { width, height, data, coding: Coding::Plain, colors: Colors::Rgb, bits: 8 })
}
