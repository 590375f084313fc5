use yew::prelude::*;

/// A section whose long content opens on request: what is folded costs no layout. Links into it, find-in-page and
/// printing open it.
pub fn folded(id: &'static str, title: impl Into<String>, content: Html) -> Html {
    let (title, title_id): (String, _) = (title.into(), format!("{id}-title"));
    html! {
        <section {id} aria-labelledby={title_id.clone()}>
            <details id={format!("{id}-more")} class="folded">
                <summary><h2 id={title_id}>{ title }</h2></summary>
                { content }
            </details>
        </section>
    }
}
