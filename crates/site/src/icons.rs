//! The icons that some systems want as pixels, drawn from the one that is edited.

use anyhow::{Context, Result};
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// The sizes that a home screen asks for.
const SIZES: [u16; 2] = [192, 512];

/// The two colours of the icon; its pixels are these and the shades between them.
const GROUND: [u8; 3] = [0x1f, 0x5f, 0xa8];
const FIGURE: [u8; 3] = [0xff, 0xff, 0xff];
/// How many shades: four pixels to a byte. With all its colours the smallest icon is four times as large.
const SHADES: u8 = 4;

/// The icon in each size, by file name.
pub fn draw(svg: &str) -> Result<Vec<(String, Vec<u8>)>> {
    let tree = Tree::from_str(svg, &Options::default()).context("static/icons/icon.svg")?;
    SIZES.iter().map(|&size| Ok((format!("icon-{size}.png"), pixels(&tree, size)?))).collect()
}

fn pixels(tree: &Tree, size: u16) -> Result<Vec<u8>> {
    let mut image = Pixmap::new(size.into(), size.into()).context("an icon has a size")?;
    let scale = f32::from(size) / tree.size().width();
    resvg::render(tree, Transform::from_scale(scale, scale), &mut image.as_mut());
    let shades: Vec<u8> = image.pixels().iter().map(|pixel| shade(pixel.red())).collect();
    let rows = shades.chunks(size.into());
    let packed: Vec<u8> = rows.flat_map(|row| row.chunks(4).map(byte)).collect();
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, size.into(), size.into());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Two);
    encoder.set_compression(Compression::High);
    // The pixels of a row say nothing of the next: filtered, the smallest icon is 400 bytes larger.
    encoder.set_filter(Filter::NoFilter);
    encoder.set_palette((0..SHADES).flat_map(colour).collect::<Vec<u8>>());
    encoder.write_header()?.write_image_data(&packed).context("cannot encode an icon")?;
    Ok(file)
}

/// How far a pixel is from the ground to the figure, told by its red.
fn shade(red: u8) -> u8 {
    let (whole, part) = (u16::from(FIGURE[0] - GROUND[0]), u16::from(red.saturating_sub(GROUND[0])));
    u8::try_from((part * u16::from(SHADES - 1) + whole / 2) / whole).unwrap_or(SHADES - 1)
}

fn byte(pixels: &[u8]) -> u8 {
    (0..4).fold(0, |byte, place| byte << 2 | pixels.get(place).copied().unwrap_or_default())
}

fn colour(shade: u8) -> impl Iterator<Item = u8> {
    let between = move |(ground, figure): (u8, u8)| {
        let step = u16::from(figure - ground) * u16::from(shade) / u16::from(SHADES - 1);
        ground + u8::try_from(step).unwrap_or_default()
    };
    GROUND.into_iter().zip(FIGURE).map(between)
}
