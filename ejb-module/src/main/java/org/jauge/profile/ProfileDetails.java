package org.jauge.profile;

/** One profile with the version to change it by. */
public record ProfileDetails(long id, long version, ProfileValues values) {}
