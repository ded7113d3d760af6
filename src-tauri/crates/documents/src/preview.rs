//! Pages as pictures: the very file that will be printed, drawn by a rasteriser.

use crate::paper::PaperError;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

/// How many pages a file has.
///
/// # Errors
/// [`PaperError::Unreadable`] when the bytes are not a file that can be read.
pub fn page_count(pdf: &[u8]) -> Result<usize, PaperError> {
    Ok(open(pdf)?.pages().len())
}

/// The widest picture, in pixels: a poster for the largest screen.
const WIDEST: u16 = 4096;

/// The picture of a page (from 0), so many pixels wide, from 1 to 4,096, as PNG.
///
/// # Errors
/// [`PaperError::Unreadable`] when the bytes are not a file that can be read; [`PaperError::NoPage`] when it has no such page.
pub fn page_image(pdf: &[u8], page: usize, width: u16) -> Result<Vec<u8>, PaperError> {
    let file = open(pdf)?;
    let drawn = file.pages().get(page).ok_or(PaperError::NoPage(page))?;
    let (natural, _) = drawn.render_dimensions();
    let scale = f32::from(width.clamp(1, WIDEST)) / natural;
    let picture = render(
        drawn,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE },
    );
    picture.into_png().map_err(|error| PaperError::Write(error.to_string()))
}

fn open(pdf: &[u8]) -> Result<Pdf, PaperError> {
    Pdf::new(pdf.to_vec()).map_err(|_| PaperError::Unreadable)
}
