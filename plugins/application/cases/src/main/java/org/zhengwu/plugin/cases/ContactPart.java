package org.zhengwu.plugin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Masked;

/** Whom to call: sealed as a whole, and masked for showing. */
@Embeddable
class ContactPart {

    @Column(name = "contact")
    private String sealed;

    @Column(name = "contact_name")
    private @Nullable String name;

    @Column(name = "contact_mobile")
    private @Nullable String mobile;

    protected ContactPart() {}

    ContactPart(String sealed, @Nullable Masked name, @Nullable Masked mobile) {
        this.sealed = sealed;
        this.name = name == null ? null : name.value();
        this.mobile = mobile == null ? null : mobile.value();
    }

    String sealed() {
        return sealed;
    }

    @Nullable
    Masked name() {
        return name == null ? null : new Masked(name);
    }

    @Nullable
    Masked mobile() {
        return mobile == null ? null : new Masked(mobile);
    }
}
