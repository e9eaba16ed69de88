package org.zhengwu.api.application.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * The input of an {@link Access}: raw values, parsed by {@link #check()}.
 *
 * @param booking whether a visit can be booked (预约办理)
 * @param onlinePayment whether fees can be paid online (网上支付)
 * @param courier whether results can be sent (物流快递)
 * @param online whether it can be handled online (网上办理)
 * @param url the address of the handling online
 * @param bookingUrl the address of the booking
 * @param platform the system that handles it (办理平台)
 * @param place where it is handled (办理地点)
 * @param hours when it is handled (办理时间)
 * @param consultationPhone where to ask (咨询电话)
 * @param supervisionPhone where to complain (监督电话)
 * @param windows the windows
 */
public record AccessDraft(
        @Nullable Boolean booking,
        @Nullable Boolean onlinePayment,
        @Nullable Boolean courier,
        @Nullable Boolean online,
        @Nullable String url,
        @Nullable String bookingUrl,
        @Nullable String platform,
        @Nullable String place,
        @Nullable String hours,
        @Nullable String consultationPhone,
        @Nullable String supervisionPhone,
        @Nullable List<ServiceWindowDraft> windows) {

    public AccessDraft {
        windows = Fields.keep(windows);
    }

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<Access> check() {
        Violations violations = new Violations();
        Fields fields = new Fields(violations);
        boolean checkedBooking = booking != null && booking;
        boolean checkedOnlinePayment = onlinePayment != null && onlinePayment;
        boolean checkedCourier = courier != null && courier;
        boolean checkedOnline = online != null && online;
        @Nullable String checkedUrl = fields.url("url", url);
        @Nullable String checkedBookingUrl = fields.url("bookingUrl", bookingUrl);
        @Nullable String checkedPlatform = violations.optionalText("platform", platform, 500);
        @Nullable String checkedPlace = violations.optionalText("place", place, 2000);
        @Nullable String checkedHours = violations.optionalText("hours", hours, 1000);
        @Nullable
        String checkedConsultationPhone = violations.optionalText("consultationPhone", consultationPhone, 1000);
        @Nullable String checkedSupervisionPhone = violations.optionalText("supervisionPhone", supervisionPhone, 1000);
        List<ServiceWindow> checkedWindows = violations.list("windows", windows, ServiceWindowDraft::check);
        return violations.check(() -> new Access(
                checkedBooking,
                checkedOnlinePayment,
                checkedCourier,
                checkedOnline,
                checkedUrl,
                checkedBookingUrl,
                checkedPlatform,
                checkedPlace,
                checkedHours,
                checkedConsultationPhone,
                checkedSupervisionPhone,
                checkedWindows));
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable Boolean booking;
        private @Nullable Boolean onlinePayment;
        private @Nullable Boolean courier;
        private @Nullable Boolean online;
        private @Nullable String url;
        private @Nullable String bookingUrl;
        private @Nullable String platform;
        private @Nullable String place;
        private @Nullable String hours;
        private @Nullable String consultationPhone;
        private @Nullable String supervisionPhone;
        private @Nullable List<ServiceWindowDraft> windows;

        private Builder() {}

        public Builder booking(@Nullable Boolean given) {
            booking = given;
            return this;
        }

        public Builder onlinePayment(@Nullable Boolean given) {
            onlinePayment = given;
            return this;
        }

        public Builder courier(@Nullable Boolean given) {
            courier = given;
            return this;
        }

        public Builder online(@Nullable Boolean given) {
            online = given;
            return this;
        }

        public Builder url(@Nullable String given) {
            url = given;
            return this;
        }

        public Builder bookingUrl(@Nullable String given) {
            bookingUrl = given;
            return this;
        }

        public Builder platform(@Nullable String given) {
            platform = given;
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

        public Builder consultationPhone(@Nullable String given) {
            consultationPhone = given;
            return this;
        }

        public Builder supervisionPhone(@Nullable String given) {
            supervisionPhone = given;
            return this;
        }

        public Builder windows(@Nullable List<ServiceWindowDraft> given) {
            windows = given;
            return this;
        }

        public AccessDraft build() {
            return new AccessDraft(
                    booking,
                    onlinePayment,
                    courier,
                    online,
                    url,
                    bookingUrl,
                    platform,
                    place,
                    hours,
                    consultationPhone,
                    supervisionPhone,
                    windows);
        }
    }
}
