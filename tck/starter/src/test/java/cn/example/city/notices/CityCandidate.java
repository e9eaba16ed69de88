package cn.example.city.notices;

import org.zhengwu.tck.embedded.EmbeddedCandidate;

/** What the kit judges: this plugin beside the reference ones. Settings of your own go here. */
public final class CityCandidate extends EmbeddedCandidate {

    public CityCandidate() {
        super(builder -> builder.setting("zhengwu.notifications.plugin", "cn.example.city.notices"));
    }
}
