package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of a {@link ServiceWindow}: raw values, parsed by {@link #check()}.
 *
 * @param name the name or number of the window
 * @param place where it is
 * @param hours when it is open
 * @param phone its telephone number
 */
public record ServiceWindowDraft(
        @Nullable String name,
        @Nullable String place,
        @Nullable String hours,
        @Nullable String phone) {

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<ServiceWindow> check() {
        Violations violations = new Violations();
        @Nullable String checkedName = violations.text("name", name, 300);
        @Nullable String checkedPlace = violations.optionalText("place", place, 1000);
        @Nullable String checkedHours = violations.optionalText("hours", hours, 1000);
        @Nullable String checkedPhone = violations.optionalText("phone", phone, 500);
        return violations.check(
                () -> new ServiceWindow(requireNonNull(checkedName), checkedPlace, checkedHours, checkedPhone));
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable String place;
        private @Nullable String hours;
        private @Nullable String phone;

        private Builder() {}

        public Builder name(@Nullable String given) {
            name = given;
            return this;
        }

        public Builder place(@Nullable String given) {
            place = given;
            return this;
        }

        public Builder hours(@Nullable String given) {
            hours = given;
            return this;
        }

        public Builder phone(@Nullable String given) {
            phone = given;
            return this;
        }

        public ServiceWindowDraft build() {
            return new ServiceWindowDraft(name, place, hours, phone);
        }
    }
}
