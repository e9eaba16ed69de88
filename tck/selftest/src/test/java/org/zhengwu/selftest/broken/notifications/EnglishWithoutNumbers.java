package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.selftest.broken.Altered;

/** Loses the case numbers and years of the English text, against NTF-001. */
@Decorator
@Priority(1)
abstract class EnglishWithoutNumbers implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{4,}");

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        return whole.list(caller, unread, page).map(EnglishWithoutNumbers::vague);
    }

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return whole.find(caller, id).map(EnglishWithoutNumbers::vague);
    }

    @Override
    public Notice markRead(Caller caller, NoticeId id) {
        return vague(whole.markRead(caller, id));
    }

    private static Notice vague(Notice notice) {
        return Altered.with(
                notice,
                "texts",
                notice.texts().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                each -> each.getKey().equals("en") ? vague(each.getValue()) : each.getValue())));
    }

    private static Notice.Text vague(Notice.Text text) {
        return new Notice.Text(
                NUMBER.matcher(text.title()).replaceAll(""),
                NUMBER.matcher(text.text()).replaceAll(""));
    }
}
