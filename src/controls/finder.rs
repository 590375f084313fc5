use yew::prelude::*;

use super::Context;

/// *Is your state in?* A search box that suggests states. The app fills the list of suggestions.
pub fn finder(on: &Context) -> Html {
    let words = on.page_words;
    html! {
        <div class="finder">
            <div class="needs-app menu">
                <label for="find">{ words.find_label }</label>
                <div class="finder-box">
                    <input id="find" type="text" role="combobox" autocomplete="off" placeholder={words.find_hint}
                        aria-expanded="false" aria-controls="found" aria-autocomplete="list" />
                    <ul id="found" role="listbox" aria-label={words.find_options} hidden=true></ul>
                </div>
            </div>
        </div>
    }
}
