"use strict";
// Every page works without this: it only saves a second press and brings the person to what is wrong.
document.addEventListener("DOMContentLoaded", () => {
    const errors = document.getElementById("errors");
    if (errors) {
        errors.focus();
    }
    for (const form of document.querySelectorAll("form.once")) {
        form.addEventListener("submit", (event) => {
            if (form.dataset.sent) {
                event.preventDefault();
            }
            form.dataset.sent = "true";
        });
    }
});
// A page that the way back brings from memory may be sent again.
window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
        document.querySelectorAll("form.once").forEach((form) => delete form.dataset.sent);
    }
});
