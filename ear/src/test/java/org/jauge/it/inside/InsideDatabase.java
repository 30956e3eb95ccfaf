package org.jauge.it.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.sql.DataSource;

/** The application's database as it is, for what no service would do. */
@ApplicationScoped
class InsideDatabase {

    @Resource(lookup = "jdbc/jauge")
    private DataSource dataSource;

    @Produces
    DataSource dataSource() {
        return dataSource;
    }
}
