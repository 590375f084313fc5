//! The style sheets, made one.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::{files, read};

/// `main.css` of a folder with each `@import "name.css";` replaced by that file. Every sheet must be imported.
pub fn read_folder(folder: &Path) -> Result<String> {
    let main = read(&folder.join("main.css"))?;
    let names = files(folder)?.into_iter().filter_map(|path| path.file_name()?.to_str().map(str::to_owned));
    let mut unused: BTreeSet<_> = names.filter(|name| name.ends_with(".css") && name != "main.css").collect();
    let mut whole = String::new();
    for line in main.lines() {
        if let Some(name) = imported(line) {
            whole += read(&folder.join(name)).context("static/styles/main.css imports it")?.trim_end();
            unused.remove(name);
        } else {
            whole += line;
        }
        whole.push('\n');
    }
    if let Some(name) = unused.first() {
        bail!("static/styles/{name} is never used: add `@import \"{name}\";` to static/styles/main.css");
    }
    check(&whole)?;
    Ok(minify_css(&whole))
}

/// All sheets of a folder, one after the other.
pub fn joined(folder: &Path) -> Result<String> {
    let sheets: Result<Vec<_>> = files(folder)?.iter().map(|sheet| read(sheet)).collect();
    let whole = sheets?.concat();
    check(&whole)?;
    Ok(minify_css(&whole))
}

/// The same rules without comments, line ends and the blanks that none of them needs.
fn minify_css(styles: &str) -> String {
    let mut bare = String::new();
    let mut rest = styles;
    while let Some((before, comment)) = rest.split_once("/*") {
        bare += before;
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    bare += rest;
    let mut lean = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    for sign in ['{', '}', ';', ',', '>'] {
        lean = lean.replace(&format!(" {sign}"), &sign.to_string()).replace(&format!("{sign} "), &sign.to_string());
    }
    lean.replace(": ", ":").replace(";}", "}")
}

fn imported(line: &str) -> Option<&str> {
    line.trim().strip_prefix("@import \"")?.strip_suffix("\";")
}

/// The single file has no other file to ask for, and the policy allows no other origin.
pub fn check(styles: &str) -> Result<()> {
    let asks = styles.contains("@import") || styles.matches("url(").count() != styles.matches("url(#").count();
    if asks || styles.to_lowercase().contains("</style") || styles.contains('\r') {
        bail!("static/styles asks for another file, or holds \"</style\" or a carriage return");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{check, minify_css};

    #[test]
    fn leaves_out_what_no_rule_needs() {
        let styles =
            "/* why */\na, b > c {\n  margin: 0 1px;\n  x: calc(1px + 2px);\n}\n@media (a) { p :not(b) { c: d; } }";
        assert_eq!(minify_css(styles), "a,b>c{margin:0 1px;x:calc(1px + 2px)}@media (a){p :not(b){c:d}}");
    }

    #[test]
    fn refuses_what_would_ask_for_another_file() {
        assert!(check("a { fill: url(#hatch) }").is_ok());
        assert!(check("a { background: url(x.png) }").is_err());
        assert!(check("@media print { @import 'x.css'; }").is_err());
    }
}
