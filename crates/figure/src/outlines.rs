/// The outlines of the map: what to draw for an id. On the host they are read from the atlas, in the browser from the
/// page that holds them already.
#[derive(Clone, Debug, Default)]
pub struct Outlines<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Outlines<'a> {
    /// Reads each `<path id="…" d="…"` of a markup, in either spelling of its end.
    pub fn parse(svg: &'a str) -> Outlines<'a> {
        let path = |piece: &'a str| {
            let (id, rest) = piece.split_once('"')?;
            let (path, _) = rest.strip_prefix(" d=\"")?.split_once('"')?;
            Some((id, path))
        };
        Outlines(svg.split("<path id=\"").skip(1).filter_map(path).collect())
    }

    /// The outline of an id, as the `d` of a `<path>`.
    pub fn get(&self, id: &str) -> Option<&'a str> {
        self.0.iter().find(|(name, _)| *name == id).map(|(_, path)| *path)
    }
}

#[cfg(test)]
mod tests {
    use super::Outlines;

    #[test]
    fn the_atlas_and_the_page_are_read_alike() {
        for svg in [
            "<path id=\"FRA\" d=\"m1 2z\"/>\n<path id=\"x\"",
            "<path class=\"a\"/><path id=\"FRA\" d=\"m1 2z\"></path>",
        ] {
            let outlines = Outlines::parse(svg);
            assert_eq!((outlines.get("FRA"), outlines.get("x")), (Some("m1 2z"), None));
        }
    }
}
