package cn.example.city.notices;

import java.util.Set;
import org.zhengwu.tck.embedded.EmbeddedCandidate;

/** What the kit judges: this plugin beside the reference ones. Settings of your own go here. */
public final class CityCandidate extends EmbeddedCandidate {

    public CityCandidate() {
        super(builder -> builder.setting("zhengwu.notifications.plugin", "cn.example.city.notices"));
    }

    /** Its notices lie in the box; with a gateway of yours behind {@code Delivery} take this out. */
    @Override
    public Set<String> absent() {
        return Set.of(MAIL);
    }
}
