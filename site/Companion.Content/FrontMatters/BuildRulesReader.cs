using Companion.Content.Data;

namespace Companion.Content.FrontMatters;

/// <summary>Reads a page's build options.</summary>
/// <param name="values">Reads the values.</param>
internal sealed class BuildRulesReader(ValueReader values)
{
    private const string Advice = "write a group of keys: build: { render: never, list: never }";

    /// <summary>Reads <c>build</c> and <c>headless</c>.</summary>
    public BuildRules Read(DataMapping data)
    {
        if (
            ValueReader.Find(data, "headless") is { } headless
            && (FrontMatterBool.Read(headless.Value) ?? Report(headless, "true or false"))
        )
        {
            return BuildRules.Headless;
        }

        switch (ValueReader.Find(data, "build", "_build"))
        {
            case null:
                return BuildRules.Default;
            case { Value: DataMapping rules }:
                return new BuildRules(
                    Read(rules, "render", ["always", "link"]) is "always",
                    Read(rules, "list", ["always", "local"]) is not "never",
                    ValueReader.Find(rules, "publishResources") is not { } publishes
                        || FrontMatterBool.Read(publishes.Value) != false
                );
            case var entry:
                values.WrongType(entry, "a group of keys", Advice);
                return BuildRules.Default;
        }
    }

    // Hugo reads true as always and false as never.
    private string Read(DataMapping rules, string key, string[] others)
    {
        if (ValueReader.Find(rules, key) is not { } entry)
        {
            return "always";
        }

        var written = (entry.Value as DataScalar)?.Text ?? "";
        if (written == "never" || others.Contains(written))
        {
            return written;
        }

        if (FrontMatterBool.Read(entry.Value) is { } isOn)
        {
            return isOn ? "always" : "never";
        }

        values.WrongType(
            entry,
            $"one of {string.Join(", ", others)} and never",
            $"write {key}: never, or remove the line"
        );
        return "always";
    }

    private bool Report(DataEntry entry, string belongs)
    {
        values.WrongType(entry, belongs, $"write {entry.Key}: true, or remove the line");
        return false;
    }
}
