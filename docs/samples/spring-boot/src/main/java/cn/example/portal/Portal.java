package cn.example.portal;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.zhengwu.api.http.client.ZhengwuClient;
import org.zhengwu.api.http.client.ZhengwuServices;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.runtime.se.Zhengwu;

/** A Spring Boot application that holds functions of Zhengwu, and calls those of a server. */
// Zhengwu migrates its own tables and brings its own database here, so Spring shall not.
@SpringBootApplication(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
public class Portal {

    public static void main(String[] arguments) {
        SpringApplication.run(Portal.class, arguments);
    }

    /** The functions of the class path; Spring closes it with the application. */
    @Bean(destroyMethod = "close")
    Zhengwu zhengwu(@Value("${portal.data}") String folder) {
        return Zhengwu.builder()
                .h2InMemory()
                .setting("zhengwu.demo", "true")
                .setting("zhengwu.data", folder)
                .start();
    }

    @Bean
    DeadlineService deadlines(Zhengwu zhengwu) {
        return zhengwu.service(DeadlineService.class);
    }

    /** The functions of a server elsewhere. */
    @Bean
    ZhengwuServices server(@Value("${portal.server}") URI address) {
        return new ZhengwuServices(ZhengwuClient.builder(address).build(), visitorsOnly -> Optional.empty());
    }
}
