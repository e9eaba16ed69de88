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

/** Gives the English text of a notice to an organ its Chinese title, against NTF-001. */
@Decorator
@Priority(1)
abstract class TitlesNoticesToOrgansInChinese implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return whole.find(caller, id).map(TitlesNoticesToOrgansInChinese::told);
    }

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        return whole.list(caller, unread, page).map(TitlesNoticesToOrgansInChinese::told);
    }

    private static Notice told(Notice notice) {
        Notice.Text chinese = notice.texts().get("zh");
        Notice.Text english = notice.texts().get("en");
        if (notice.organ() == null || chinese == null || english == null) {
            return notice;
        }
        Map<String, Notice.Text> texts = new HashMap<>(notice.texts());
        texts.put("en", new Notice.Text(chinese.title(), english.text()));
        return Altered.with(notice, "texts", texts);
    }
}
