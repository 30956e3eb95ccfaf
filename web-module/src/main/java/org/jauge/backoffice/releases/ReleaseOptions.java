package org.jauge.backoffice.releases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jauge.activity.ActivityLine;
import org.jauge.activity.ActivityReads;
import org.jauge.booking.BookingKind;
import org.jauge.category.CategoryName;
import org.jauge.category.CategoryReads;
import org.jauge.merchant.Channel;
import org.jspecify.annotations.Nullable;

/** What the filter of the release screen can be set to; of products all, read once for a page. */
@Named
@RequestScoped
public class ReleaseOptions {

    private static final int ACTIVITIES_MAX = 500;

    @Inject
    ActivityReads activities;

    @Inject
    CategoryReads categories;

    private @Nullable List<CategoryName> products;

    public List<BookingKind> getKinds() {
        return List.of(BookingKind.values());
    }

    public List<ActivityLine> getActivities() {
        return activities.page(0, ACTIVITIES_MAX).rows();
    }

    public List<CategoryName> getProducts() {
        if (products == null) products = categories.names();
        return products;
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }
}
