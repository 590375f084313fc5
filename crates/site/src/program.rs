//! What starts the app in a page: the loader, and the parts that it asks for or finds.

use anyhow::Result;

use super::output::{Output, digest};
use super::wasm::App;

/// The app (or the desk) in one page.
pub struct Program<'a> {
    /// The loader, `static/boot.js`.
    pub boot: &'a str,
    pub code: Code<'a>,
    pub data: Data<'a>,
}

/// Glue and Wasm.
pub enum Code<'a> {
    /// Names of files, and the way to their folder; the carrier's is that of the Wasm with `.js` after it. `worker`: whether the page
    /// may be kept and installed from there.
    Beside { up: &'a str, glue: &'a str, wasm: &'a str, worker: bool },
    /// The glue, fit to stand in an element, and the Wasm as text.
    Within { glue: &'a str, wasm: &'a str },
}

/// Words and data.
pub enum Data<'a> {
    /// The name of a file beside those of the code.
    Beside(&'a str),
    /// Ids of elements and their texts.
    Within(Vec<(String, &'a str)>),
}

impl Program<'_> {
    /// The loader's element: the names of files are its attributes, so that its hash is the same in every page.
    pub fn loader(&self) -> String {
        let mut names = String::new();
        if let Code::Beside { up, glue, wasm, worker } = self.code {
            if let Data::Beside(data) = self.data {
                names += &format!(" data-data=\"{up}{data}\"");
            }
            names += &format!(" data-glue=\"{up}{glue}\" data-wasm=\"{up}{wasm}\"");
            if worker {
                names += &format!(" data-worker=\"{up}sw.js\" data-manifest=\"{up}manifest.webmanifest\"");
            }
        }
        format!("<script{names}>{}</script>\n", self.boot)
    }

    /// What stands within the page, for its end.
    pub fn blocks(&self) -> String {
        let mut blocks = String::new();
        if let Data::Within(texts) = &self.data {
            for (id, text) in texts {
                blocks += &format!("<script type=\"text/tab-separated-values\" id=\"{id}\">{text}</script>\n");
            }
        }
        if let Code::Within { glue, wasm } = self.code {
            blocks += &format!(
                "<script type=\"application/octet-stream\" id=\"wasm\">{wasm}</script>\n<script>{glue}</script>\n"
            );
        }
        blocks
    }

    /// The scripts that run from within the page, in its order.
    pub fn scripts(&self) -> impl Iterator<Item = &str> {
        let glue = match self.code {
            Code::Beside { .. } => None,
            Code::Within { glue, .. } => Some(glue),
        };
        [Some(self.boot), glue].into_iter().flatten()
    }
}

/// The files of one program.
pub struct Files {
    pub glue: String,
    pub wasm: String,
}

impl Files {
    /// Writes the files of a program, each named by its content. The Wasm has the name of what carries it, which differs whenever the
    /// Wasm does.
    pub fn write(out: &Output, name: &str, program: &App) -> Result<Self> {
        let glue = out.write_hashed(name, "js", &program.glue)?;
        let carrier = program.carrier()?;
        let wasm = format!("{name}-{}.wasm", digest(carrier.as_bytes()));
        out.write(&wasm, &program.wasm)?;
        out.write(format!("{wasm}.js"), carrier)?;
        Ok(Self { glue, wasm })
    }

    /// The program as a page finds it, given the way to its folder. `worker`: whether the page may be kept and installed.
    pub fn code<'a>(&'a self, up: &'a str, worker: bool) -> Code<'a> {
        Code::Beside { up, glue: &self.glue, wasm: &self.wasm, worker }
    }
}

/// A script that cannot end its own element. Where these stand in JavaScript, in strings, the backslash is nothing.
pub fn inline(script: &str) -> String {
    script.replace("</script", "<\\/script").replace("<!--", "<\\!--")
}

#[cfg(test)]
mod tests {
    use super::inline;

    #[test]
    fn a_script_cannot_end_its_own_element() {
        assert_eq!(inline("say('</script><!--')"), "say('<\\/script><\\!--')");
    }
}
