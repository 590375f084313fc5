//! What Lighthouse says of the build as a host serves it: a phone on a slow network, the median of several runs, page by category.
//!
//! Performance is measured, not asserted, since it varies with the machine and with what else runs there: its limit is printed beside it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use devserver::Site;
use model::Language;
use serde_json::Value;

use crate::engine::CHROMIUM;
use crate::setup::tools;
use project::Project;

/// How often each page is loaded. Odd, so that the median is one of them.
const RUNS: usize = 3;
/// The categories, as Lighthouse calls them, the one that is measured first.
const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];

/// A page that is judged.
struct Page {
    path: &'static str,
    /// What its performance should reach, of 100.
    performance: u32,
    /// Whether search engines are meant to list it: the others say `noindex`, which costs them the category.
    is_listed: bool,
}

/// The page in each language, a frame and the desk.
fn pages() -> impl Iterator<Item = Page> {
    let whole = Language::ALL.map(|language| Page { path: language.folder(), performance: 95, is_listed: true });
    whole.into_iter().chain([
        Page { path: "embed.html#view=map", performance: 95, is_listed: false },
        Page { path: "desk.html", performance: 90, is_listed: false },
    ])
}

/// Prints the table; whether every page has 100 in the categories that do not depend on the machine.
pub fn check(project: &Project) -> Result<bool> {
    let program = tools::install_lighthouse(project)?;
    let chromium = CHROMIUM.iter().find_map(|name| project.which(name)).context("Lighthouse needs Chromium")?;
    let folder = project.target().join("audit-lighthouse");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let site = Site::production(&folder).start(0).context("cannot serve the build")?;
    // With its address: search engines refuse relative links between languages.
    site::publish(project, &project.dist(), &folder, &site.address())?;
    println!("\n| page | {} | processor |\n| --- | --- | --- | --- | --- | --- |", CATEGORIES.join(" | "));
    let mut faults = Vec::new();
    for page in pages() {
        let address = format!("{}{}", site.address(), page.path);
        // The first visit finds nothing compressed yet: brotli takes seconds, a host has done it before. It is not counted.
        report(project, &program, &chromium, &address)?;
        let reports =
            (0..RUNS).map(|_| report(project, &program, &chromium, &address)).collect::<Result<Vec<Value>>>()?;
        println!("{}", line(&page, &reports));
        faults.extend(page.faults(&reports));
    }
    drop(site);
    fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    for fault in &faults {
        println!("{fault}");
    }
    println!("Lighthouse: {} faults; performance is no fault, as it varies with the machine", faults.len());
    Ok(faults.is_empty())
}

/// One run, as for a phone: Lighthouse's own default of device and network.
fn report(project: &Project, program: &Path, chromium: &PathBuf, address: &str) -> Result<Value> {
    let mut command = project.command("node");
    command.arg(program).arg(address).env("CHROME_PATH", chromium);
    command.args(["--quiet", "--output=json", "--output-path=stdout", "--chrome-flags=--headless=new --no-sandbox"]);
    command.arg(format!("--only-categories={}", CATEGORIES.join(",")));
    let output = command.output().context("cannot run Lighthouse")?;
    serde_json::from_slice(&output.stdout)
        .with_context(|| format!("Lighthouse did not judge {address}: {}", String::from_utf8_lossy(&output.stderr)))
}

impl Page {
    /// What a category must reach, and whether that holds on any machine.
    fn limit(&self, category: &str) -> Option<(u32, bool)> {
        match category {
            "performance" => Some((self.performance, false)),
            "seo" => self.is_listed.then_some((100, true)),
            _ => Some((100, true)),
        }
    }

    /// The audits that a page fails in a category that is below its limit.
    fn faults(&self, reports: &[Value]) -> Vec<String> {
        let asserted = CATEGORIES.iter().filter_map(|category| Some((*category, self.limit(category)?)));
        let below = asserted.filter(|(category, (limit, holds))| *holds && median(reports, category) < *limit);
        let name = self.name();
        below
            .map(|(category, (limit, _))| {
                let audits: Vec<&str> = reports.iter().flat_map(|report| failed(report, category)).collect();
                format!("{name}: {category} is below {limit}: {}", audits.join(", "))
            })
            .collect()
    }

    fn name(&self) -> String {
        format!("/{}", self.path)
    }
}

/// A page's line of the table.
fn line(page: &Page, reports: &[Value]) -> String {
    let cells: String = CATEGORIES
        .iter()
        .map(|category| match page.limit(category) {
            Some((limit, false)) => format!(" {} (aim {limit}) |", median(reports, category)),
            Some(_) => format!(" {} |", median(reports, category)),
            None => " not listed |".to_owned(),
        })
        .collect();
    // How fast the machine was, as Lighthouse measures it: 1,000 and more is a desk computer with nothing else to do.
    let speeds = middle(reports.iter().filter_map(|report| report.pointer("/environment/benchmarkIndex")?.as_f64()));
    format!("| `{}` |{cells} {speeds:.0} |", page.name())
}

/// The median of a category, of 100; none is 0.
fn median(reports: &[Value], category: &str) -> u32 {
    let score = |report: &Value| report.pointer(&format!("/categories/{category}/score"))?.as_f64();
    // Lighthouse's own rounding: the numbers it shows.
    format!("{:.0}", middle(reports.iter().map(|report| score(report).unwrap_or_default())) * 100.0)
        .parse()
        .unwrap_or_default()
}

fn middle(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// The audits of a category that are not as they should be.
fn failed<'a>(report: &'a Value, category: &str) -> Vec<&'a str> {
    let audits = report.pointer(&format!("/categories/{category}/auditRefs")).and_then(Value::as_array);
    let names = audits.into_iter().flatten().filter_map(|audit| audit.get("id")?.as_str());
    let score = |name: &str| report.pointer(&format!("/audits/{name}/score"))?.as_f64();
    names.filter(|name| score(name).is_some_and(|score| score < 1.0)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{line, pages};

    fn report(performance: f64, accessibility: f64) -> Value {
        let category =
            |score: f64, audit: &str| json!({ "score": score, "auditRefs": [{ "id": audit }, { "id": "fine" }] });
        json!({
            "categories": {
                "performance": category(performance, "speed"), "accessibility": category(accessibility, "contrast"),
                "best-practices": category(1.0, "fine"), "seo": category(0.6, "crawlable"),
            },
            "audits": { "speed": { "score": 0.1 }, "contrast": { "score": 0 }, "crawlable": { "score": 0 }, "fine": { "score": 1 } },
            "environment": { "benchmarkIndex": 1000 },
        })
    }

    #[test]
    fn the_median_counts_and_only_what_holds_on_any_machine_is_a_fault() {
        let [home, .., desk] = &pages().collect::<Vec<_>>()[..] else { panic!("several pages") };
        let sound = [report(0.2, 1.0), report(0.96, 1.0), report(0.97, 0.9)];
        assert_eq!(line(desk, &sound), "| `/desk.html` | 96 (aim 90) | 100 | 100 | not listed | 1000 |");
        assert!(desk.faults(&sound).is_empty(), "a slow run, and one outlier");
        let [fault] = &home.faults(&sound)[..] else { panic!("one fault") };
        assert!(fault.contains("seo") && fault.contains("crawlable") && !fault.contains("fine"), "{fault}");
        assert!(matches!(&desk.faults(&[report(1.0, 0.9)])[..], [fault] if fault.contains("contrast")));
    }
}
