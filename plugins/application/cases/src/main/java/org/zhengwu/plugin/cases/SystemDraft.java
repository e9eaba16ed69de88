package org.zhengwu.plugin.cases;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;
import org.zhengwu.plugin.cases.http.HttpPlace;

/** A system in the document of the systems: spoken to by a folder, by HTTP, or by a plugin where it has neither. */
record SystemDraft(
        @Nullable String name,
        @Nullable String title,
        @Nullable String account,
        @Nullable String folder,
        @Nullable HttpDraft http) {

    Checked<NamedSystem> check() {
        Violations violations = new Violations();
        String checkedName = SystemsDraft.name(violations, "name", name);
        String checkedTitle = violations.text("title", title, 100);
        AccountId checkedAccount = violations.parse(
                "account",
                violations.required("account", account),
                "id",
                "must be the id of an account",
                AccountId::of);
        String checkedFolder = violations.optionalText("folder", folder, 1000);
        HttpPlace checkedHttp = violations.nested("http", http, HttpDraft::check);
        if (folder != null && http != null) {
            violations.add("http", "second-technology", "must not be given beside a folder");
        }
        return violations.check(() -> new NamedSystem(
                requireNonNull(checkedName),
                requireNonNull(checkedTitle),
                requireNonNull(checkedAccount),
                checkedFolder,
                checkedHttp));
    }

    /**
     * A system as the document names it.
     *
     * @param folder the folder of its file drop, or null
     * @param http where it is reached by HTTP, or null; a plugin speaks to it where both are null
     */
    record NamedSystem(
            String name,
            String title,
            AccountId account,
            @Nullable String folder,
            @Nullable HttpPlace http) {}
}
