package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** Fills a value in by another that it seems to name, against NTF-001. */
@Decorator
@Priority(1)
abstract class FillsAValueByAnother implements Notices {

    @Inject
    @Delegate
    @Any
    Notices whole;

    @Override
    public NoticeId send(NoticeOrder order) {
        Map<String, String> filled = new HashMap<>(order.values());
        filled.replaceAll((name, value) -> filled(value, order.values()));
        return whole.send(Altered.with(order, "values", filled));
    }

    private static String filled(String value, Map<String, String> values) {
        String filled = value;
        for (Map.Entry<String, String> each : values.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }
}
