//! The files that several pages refer to: programs, data, and what repairs addresses.

use anyhow::{Result, anyhow};
use contract::Part;
use model::{Language, PerLanguage};

use super::printed::Page;
use super::program::{Data, Files, inline};
use super::{Assets, Output};

/// The names of the files that the served pages refer to, each with a hash of its content in it.
pub struct AssetNames {
    /// The dataset in each language.
    pub datasets: PerLanguage<String>,
    /// What repairs addresses, likewise.
    pub repairs: PerLanguage<String>,
    /// What a pointer or the focus brings, likewise.
    pub interactions: PerLanguage<String>,
    pub app: Files,
}

impl AssetNames {
    /// The data of a page in a language.
    pub fn data(&self, language: Language) -> Data<'_> {
        let name: &String = language.of(&self.datasets);
        Data::Beside(name)
    }
}

impl Assets {
    /// The script that repairs the addresses of a page.
    fn repair(&self, page: &Page) -> String {
        self.repair.replace("\"@page\"", &page.repair)
    }

    /// Something made of the page in each language.
    fn in_each<T>(&self, make: impl Fn(&Page) -> Result<T>) -> Result<PerLanguage<T>> {
        let made = self.briefing.pages().iter().map(make).collect::<Result<Vec<T>>>()?;
        PerLanguage::try_from(made).map_err(|_| anyhow!("one for each language"))
    }

    /// What a pointer or the focus brings to a page.
    fn interactions(&self, page: &Page) -> String {
        let names = serde_json::json!(page.other_names).to_string();
        self.interactions.replace("\"@names\"", &names).replace("\"@signatories\"", &page.checked.layer)
    }

    /// The glue of a page that asks for no file, with the scripts that such a page could not ask for.
    pub(super) fn glue_within(&self, page: &Page) -> String {
        inline(&format!("{}\n{}{}{}", self.app.glue, self.address_bar, self.repair(page), self.interactions(page)))
    }

    /// Writes the programs and the data of all languages.
    pub(super) fn write_shared(&self, out: &Output) -> Result<AssetNames> {
        let repair =
            |page: &Page| out.write_hashed(&format!("repair.{}", page.language.tag()), "js", self.repair(page));
        let repairs = self.in_each(repair)?;
        let interactions = self.in_each(|page| {
            out.write_hashed(&format!("interactions.{}", page.language.tag()), "js", self.interactions(page))
        })?;
        let dataset = |page: &Page| {
            let (tag, up) = (page.language.tag(), page.language.path_to_root());
            let (repair, interactions): (&String, &String) =
                (page.language.of(&repairs), page.language.of(&interactions));
            let file = |part: Part, name: &str| part.assigned(&serde_json::json!(format!("{up}{name}")).to_string());
            let given = [
                Part::Data.assigned(&template(&page.data)),
                file(Part::InteractionsScript, interactions),
                file(Part::RepairScript, repair),
            ];
            let script = format!("{}{}{}", given.concat(), self.on_demand, self.address_bar);
            out.write_hashed(&format!("dataset.{tag}"), "js", script)
        };
        let datasets = self.in_each(dataset)?;
        Ok(AssetNames { datasets, repairs, interactions, app: Files::write(out, "app", &self.app)? })
    }
}

/// A text as JavaScript writes it between grave accents. Between quotation marks each tab and end of line takes two letters:
/// 118 bytes (brotli) of the data.
fn template(text: &str) -> String {
    format!("`{}`", text.replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${"))
}

#[cfg(test)]
mod tests {
    use super::template;

    #[test]
    fn what_a_template_would_read_is_escaped() {
        assert_eq!(template("a\tb\n"), "`a\tb\n`");
        assert_eq!(template(r"\n ` ${x} $"), r"`\\n \` \${x} $`");
    }
}
