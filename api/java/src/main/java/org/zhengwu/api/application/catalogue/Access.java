package org.zhengwu.api.application.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and by which ways an item is handled (办理地点, 办理方式).
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
public record Access(
        boolean booking,
        boolean onlinePayment,
        boolean courier,
        boolean online,
        @Nullable String url,
        @Nullable String bookingUrl,
        @Nullable String platform,
        @Nullable String place,
        @Nullable String hours,
        @Nullable String consultationPhone,
        @Nullable String supervisionPhone,
        List<ServiceWindow> windows) {

    /** Nothing stated. */
    public static final Access NONE =
            new Access(false, false, false, false, null, null, null, null, null, null, null, List.of());

    public Access {
        windows = List.copyOf(windows);
    }
}
