use yew::prelude::*;

use super::place;
use super::subject::Subject;
use model::{Date, Status};
use text::{date, number};
use verify::{Finding, Totals, markup};

/// What the record claims of itself: what the build found, with what the program checks it against, and how to do so by hand.
pub fn checks(subject: &Subject, findings: &[Finding]) -> Html {
    let words = subject.words;
    let list = Html::from_html_unchecked(AttrValue::from(markup(findings, subject.context.language)));
    html! {
        <section id="checks" aria-labelledby="checks-title">
            <h2 id="checks-title">{ words.checks_title }</h2>
            <p id={place::VERDICT} class="verdict" role="status">{ words.by_build }</p>
            <ol id={place::FINDINGS} class="findings">{ list }</ol>
            { totals(subject) }
            { files(subject) }
            { by_hand(subject) }
        </section>
    }
}

fn totals(subject: &Subject) -> Html {
    let (words, context) = (subject.words, subject.context);
    let column = |status: &Status| html! { <th scope="col" class="figure">{ context.words.status(*status) }</th> };
    let row = |(stop, totals): (&String, &Totals)| {
        let cell = |count: &usize| html! { <td class="figure">{ number(*count, context.language) }</td> };
        let day = Date::parse(stop).map(|day| date(day, context.language));
        let stated = totals.map(|count| count.to_string()).join(" ");
        html! { <tr data-stop={stop.clone()} data-totals={stated}><th scope="row">{ for day }</th>{ for totals.iter().map(cell) }</tr> }
    };
    html! {
        <>
            <h3 id="totals-title">{ words.totals_title }</h3>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="totals-title">
                <table>
                    <thead><tr><th scope="col">{ words.column_date }</th>{ for Status::ALL.iter().map(column) }</tr></thead>
                    <tbody>{ for subject.stated.totals.iter().map(row) }</tbody>
                </table>
            </div>
        </>
    }
}

fn files(subject: &Subject) -> Html {
    let words = subject.words;
    let up = subject.context.language.path_to_root();
    let row = |(name, digest): (&String, &String)| {
        html! {
            <tr data-file={name.clone()} data-digest={digest.clone()}>
                <th scope="row"><a href={format!("{up}data/{name}")}>{ name.clone() }</a></th>
                <td><code>{ digest.clone() }</code></td>
            </tr>
        }
    };
    html! {
        <>
            <h3 id="files-title">{ words.files_title }</h3>
            <p class="note">{ words.files_note }</p>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="files-title">
                <table>
                    <thead><tr><th scope="col">{ words.column_file }</th><th scope="col">{ "SHA-256" }</th></tr></thead>
                    <tbody>{ for subject.stated.digests.iter().map(row) }</tbody>
                </table>
            </div>
        </>
    }
}

/// Commands for a shell in the folder `data` of a build. Each needs no more than coreutils, Python or jq.
const DIGESTS: &str = "sha256sum --check SHA256SUMS";
const QUOTES: &str = r#"python3 -c '
import json
for quote in json.load(open("quotes.json"))["quotes"]:
    start, end = quote["range"]
    extract = open("texts/" + quote["source"] + ".txt", encoding="utf-8").read()
    print(quote["id"], extract[start:end] == quote["text"])'"#;
const TOTALS: &str = r#"jq '[.states[] | select(.launch == "supporter" or (.joined.not_after // "9999") <= "2019-11-12")] | length' states.json"#;
const SUMS: &str = r#"jq -r '.counts[] | select(.sum) | "\(.date) \(.source) \(.sum == ([.states, .companies, .civil_society, .public_authorities | .value // 0] | add))"' counts.json"#;

fn by_hand(subject: &Subject) -> Html {
    let words = subject.words;
    let command = |(what, command): (&'static str, &'static str)| {
        html! { <li>{ what }{ subject.context.words.colon }<pre tabindex="0"><code>{ command }</code></pre></li> }
    };
    let commands = [
        (words.command_digests, DIGESTS),
        (words.command_quotes, QUOTES),
        (words.command_totals, TOTALS),
        (words.command_sums, SUMS),
    ];
    html! {
        <>
            <h3 id="by-hand">{ words.by_hand_title }</h3>
            <p>{ words.by_hand }</p>
            <ul class="commands">{ for commands.into_iter().map(command) }</ul>
        </>
    }
}
