package org.jauge.demonstration;

/** The demonstration's two API keys, in full. Prints without them. */
record Keys(String secret, String publishable) {

    @Override
    public String toString() {
        return "Keys";
    }
}
