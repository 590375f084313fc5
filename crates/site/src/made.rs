//! What takes minutes to make, and is the same at every address: the pages as they were printed, and the programs. A build
//! keeps them, so that it can be given its address later.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use flate2::read::GzDecoder;
use flate2::{Compression, GzBuilder};

use super::output::{Output, files, read};
use super::wasm::App;

/// The printed pages in a build. The programs lie beside them under their own names.
const PAGES: &str = "pages.json.gz";

/// All that a build is composed of, beside what lies in `data/` and `static/`.
pub struct Made {
    /// What `prerender` printed.
    pub pages: String,
    /// The app, the desk, and the check of the record.
    pub programs: [App; 3],
}

impl Made {
    /// Keeps the pages in the build.
    pub fn write(&self, out: &Output) -> Result<()> {
        let mut zip = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
        zip.write_all(self.pages.as_bytes())?;
        out.write(PAGES, zip.finish()?)
    }

    /// Takes them from a build.
    pub fn read(build: &Path) -> Result<Self> {
        let path = build.join(PAGES);
        let missing = || format!("{} cannot be read: `cargo xtask dist` makes a build that has it", path.display());
        let mut pages = String::new();
        GzDecoder::new(fs::File::open(&path).with_context(missing)?)
            .read_to_string(&mut pages)
            .with_context(missing)?;
        Ok(Self { pages, programs: [program(build, "app")?, program(build, "desk")?, program(build, "verify")?] })
    }
}

fn program(build: &Path, name: &str) -> Result<App> {
    let wasm = find(build, name, ".wasm")?;
    Ok(App {
        glue: read(&find(build, name, ".js")?)?,
        wasm: fs::read(&wasm).with_context(|| format!("cannot read {}", wasm.display()))?,
    })
}

/// The file of a name, a hash and an ending.
fn find(build: &Path, name: &str, ending: &str) -> Result<PathBuf> {
    let start = format!("{name}-");
    let fits = |path: &PathBuf| {
        let file = path.file_name().and_then(|file| file.to_str()).unwrap_or_default();
        let hash = file.strip_prefix(&start).and_then(|rest| rest.strip_suffix(ending));
        hash.is_some_and(|hash| hash.bytes().all(|digit| digit.is_ascii_hexdigit()))
    };
    let found = files(build)?.into_iter().find(fits);
    found.with_context(|| format!("{} has no {name}-<hash>{ending}", build.display()))
}

#[cfg(test)]
mod tests {
    use std::{env, fs, process};

    use super::*;
    use crate::program::Files;

    #[test]
    fn a_build_gives_back_what_it_was_made_of() {
        let folder = env::temp_dir().join(format!("paris-call-made-{}", process::id()));
        let out = Output { folder: &folder };
        let app = |glue: &str, wasm: &[u8]| App { glue: glue.to_owned(), wasm: wasm.to_vec() };
        let made = Made {
            pages: "{ \"en\": 1 }".to_owned(),
            programs: [app("app()", b"\0asm1"), app("desk()", b"\0asm2"), app("verify()", b"\0asm3")],
        };
        made.write(&out).unwrap();
        for (name, program) in ["app", "desk", "verify"].into_iter().zip(&made.programs) {
            Files::write(&out, name, program).unwrap();
        }
        let again = Made::read(&folder).unwrap();
        assert_eq!(again.pages, made.pages);
        for (again, made) in again.programs.iter().zip(&made.programs) {
            assert_eq!((&again.glue, &again.wasm), (&made.glue, &made.wasm));
        }
        fs::remove_file(folder.join(PAGES)).unwrap();
        let error = Made::read(&folder).err().unwrap().to_string();
        assert!(error.contains("cargo xtask dist"), "{error}");
        fs::remove_dir_all(folder).unwrap();
    }
}
