package org.zhengwu.server.portal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zhengwu.server.portal.cases.ContactPages;
import org.zhengwu.server.portal.cases.MaterialPages;
import org.zhengwu.server.portal.cases.QuestionPages;
import org.zhengwu.server.portal.cases.SubmissionPages;
import org.zhengwu.server.portal.cases.SupplementPages;
import org.zhengwu.server.portal.cases.WithdrawalPages;
import org.zhengwu.server.portal.identity.PasswordPages;
import org.zhengwu.server.portal.identity.ProviderPages;
import org.zhengwu.server.portal.identity.SignInPages;
import org.zhengwu.server.portal.storage.DocumentPages;
import org.zhengwu.server.rest.JsonBody;
import org.zhengwu.server.rest.ValueParams;

/** What the applications of both zones have. */
public final class Ground {

    /** What stands around every page; alone, it tells that there is no page. */
    private static final List<Class<?>> ALWAYS =
            List.of(VisitFilter.class, FormGuard.class, FailurePages.class, JsonBody.class, ValueParams.class);

    private static final List<Class<?>> SHARED = List.of(
            AssetPages.class,
            PreferencePages.class,
            SignInPages.class,
            ProviderPages.class,
            PasswordPages.class,
            DocumentPages.class,
            QuestionPages.class,
            MaterialPages.class,
            ContactPages.class,
            SubmissionPages.class,
            SupplementPages.class,
            WithdrawalPages.class);

    private Ground() {}

    /** The classes of an application: none but those that say no where this instance does not serve its zone. */
    public static Set<Class<?>> of(Site site, Zone zone, List<Class<?>> own) {
        Set<Class<?>> classes = new LinkedHashSet<>(ALWAYS);
        if (site.serves(zone)) {
            classes.addAll(SHARED);
            classes.addAll(own);
        }
        return classes;
    }
}
