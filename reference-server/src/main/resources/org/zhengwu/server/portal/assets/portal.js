"use strict";
// Every page works without this: it saves a second press, brings the person to what is wrong, prints a page, and shows how
// far a file is and what is being written.
function begin() {
    const errors = document.getElementById("errors");
    if (errors) {
        errors.focus();
    }
    for (const button of document.querySelectorAll("button.print")) {
        button.hidden = false;
        button.addEventListener("click", () => window.print());
    }
    for (const form of document.querySelectorAll("form.once")) {
        form.addEventListener("submit", (event) => {
            if (event.submitter?.formTarget === "_blank") {
                return;
            }
            if (form.dataset.sent) {
                event.preventDefault();
            }
            form.dataset.sent = "true";
        });
    }
    for (const form of document.querySelectorAll("form.previews")) {
        let wait;
        form.addEventListener("input", () => {
            clearTimeout(wait);
            wait = setTimeout(preview, 800, form);
        });
    }
    for (const form of document.querySelectorAll("form.streams")) {
        form.addEventListener("submit", (event) => {
            if (!event.defaultPrevented) {
                event.preventDefault();
                send(form);
            }
        });
    }
}
// Shows what the form's preview would, beside what is being written.
async function preview(form) {
    const written = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.elements.preview.formAction, {
        method: "POST",
        headers: { Accept: "text/html" },
        body: written,
    });
    const shown = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("preview");
    if (shown && String(written) === String(new URLSearchParams(new FormData(form)))) {
        document.getElementById("preview").replaceWith(shown);
    }
}
// The server reads these files as they come, so what was sent is what was read.
function send(form) {
    const shown = form.querySelector(".progress-of-file");
    const bar = shown.querySelector("progress");
    const request = new XMLHttpRequest();
    shown.hidden = false;
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "text/html");
    request.upload.addEventListener("progress", (sent) => {
        bar.value = sent.lengthComputable ? sent.loaded / sent.total : 0;
    });
    request.upload.addEventListener("load", () => bar.removeAttribute("value"));
    request.addEventListener("load", () => {
        const page = new DOMParser().parseFromString(request.responseText, "text/html");
        document.title = page.title;
        document.body.replaceWith(page.body);
        window.scrollTo(0, 0);
        begin();
    });
    request.addEventListener("error", () => form.submit());
    request.send(new FormData(form));
}
document.addEventListener("DOMContentLoaded", begin);
// A page that the way back brings from memory may be sent again.
window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
        document.querySelectorAll("form.once").forEach((form) => delete form.dataset.sent);
    }
});
