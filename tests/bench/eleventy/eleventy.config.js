// The same pages as the other programs make: episodes with headings to link to and highlighted code, their aliases, the
// latest twenty, the tags, a feed and a sitemap.
import highlighting from "@11ty/eleventy-plugin-syntaxhighlight";
import anchors from "markdown-it-anchor";

export default function (config) {
  config.addPlugin(highlighting);
  config.amendLibrary("md", (markdown) => markdown.use(anchors));
  config.addShortcode("extlink", (url, text) => `<a href="${url}" target="_blank">${text}</a>`);
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("rfc822", (date) => date.toUTCString());

  const episodes = (all) => all.getFilteredByGlob("content/*.md").sort((one, other) => other.date - one.date);
  config.addCollection("episodes", episodes);
  config.addCollection("latest", (all) => episodes(all).slice(0, 20));
  config.addCollection("redirects", (all) =>
    episodes(all).flatMap(({ url, data }) => data.aliases.map((alias) => ({ from: alias, to: url }))),
  );
  config.addCollection("topics", (all) => {
    const topics = new Map();
    for (const episode of episodes(all)) {
      for (const topic of episode.data.topics) topics.set(topic, [...(topics.get(topic) ?? []), episode]);
    }
    return [...topics].map(([name, pages]) => ({ name, pages }));
  });
  return { dir: { includes: "_includes", output: "output" }, markdownTemplateEngine: "liquid" };
}
