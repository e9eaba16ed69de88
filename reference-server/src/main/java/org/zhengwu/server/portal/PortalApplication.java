package org.zhengwu.server.portal;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Set;
import org.zhengwu.server.portal.cases.ApplyPages;
import org.zhengwu.server.portal.cases.CasePages;
import org.zhengwu.server.portal.cases.DiscardPages;
import org.zhengwu.server.portal.cases.MyPages;
import org.zhengwu.server.portal.catalogue.HomePages;
import org.zhengwu.server.portal.catalogue.ItemPages;
import org.zhengwu.server.portal.catalogue.PlacePages;
import org.zhengwu.server.portal.identity.DelegationPages;
import org.zhengwu.server.portal.identity.MyCorrectionPages;
import org.zhengwu.server.portal.identity.MyDataPages;
import org.zhengwu.server.portal.identity.PartyPages;
import org.zhengwu.server.portal.notifications.MessagePages;

/** Puts the pages for the public at the root, beside the contract below {@code /api} and apart from its filters. */
@ApplicationPath("/")
public class PortalApplication extends Application {

    private static final List<Class<?>> PAGES = List.of(
            HomePages.class,
            ItemPages.class,
            PlacePages.class,
            PartyPages.class,
            MyDataPages.class,
            DelegationPages.class,
            MyCorrectionPages.class,
            ApplyPages.class,
            MyPages.class,
            CasePages.class,
            DiscardPages.class,
            MessagePages.class);

    @Override
    public Set<Class<?>> getClasses() {
        return Ground.of(CDI.current().select(Site.class).get(), Zone.PUBLIC, PAGES);
    }
}
