package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.selftest.broken.Altered;

/** Puts the Chinese title over the English text, against NTF-001. */
@Decorator
@Priority(1)
abstract class EnglishUnderAChineseTitle implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        return whole.list(caller, unread, page).map(EnglishUnderAChineseTitle::mixed);
    }

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return whole.find(caller, id).map(EnglishUnderAChineseTitle::mixed);
    }

    private static Notice mixed(Notice notice) {
        Notice.Text chinese = notice.texts().get("zh");
        Notice.Text english = notice.texts().get("en");
        if (chinese == null || english == null) {
            return notice;
        }
        Map<String, Notice.Text> texts = new HashMap<>(notice.texts());
        texts.put("en", new Notice.Text(chinese.title(), english.text()));
        return Altered.with(notice, "texts", texts);
    }
}
