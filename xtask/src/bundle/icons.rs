//! The icons that some systems want as pixels, drawn from the one that is edited.

use anyhow::{Context, Result};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// The sizes that a home screen asks for.
const SIZES: [u16; 3] = [180, 192, 512];

/// The icon in each size, by file name.
pub fn draw(svg: &str) -> Result<Vec<(String, Vec<u8>)>> {
    let tree = Tree::from_str(svg, &Options::default()).context("static/icons/icon.svg")?;
    SIZES.iter().map(|&size| Ok((format!("icon-{size}.png"), pixels(&tree, size)?))).collect()
}

fn pixels(tree: &Tree, size: u16) -> Result<Vec<u8>> {
    let mut image = Pixmap::new(size.into(), size.into()).context("an icon has a size")?;
    let scale = f32::from(size) / tree.size().width();
    resvg::render(tree, Transform::from_scale(scale, scale), &mut image.as_mut());
    image.encode_png().context("cannot encode an icon")
}
