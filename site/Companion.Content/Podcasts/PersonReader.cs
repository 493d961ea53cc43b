using Companion.Content.Data;
using Companion.Sources;

namespace Companion.Content.Podcasts;

/// <summary>
/// Reads people: <c>people</c> with names or groups of keys, and the lists of names <c>hosts</c> and <c>guests</c> of
/// Hugo's podcast themes.
/// </summary>
internal sealed class PersonReader(PodcastValues values)
{
    private static readonly string[] Keys = ["name", "role", "group", "image", "url"];

    /// <summary>Reads everybody.</summary>
    public IReadOnlyList<Person> Read(DataMapping data) =>
        [.. Read(data, "people", role: null), .. Read(data, "hosts", "host"), .. Read(data, "guests", "guest")];

    private IEnumerable<Person> Read(DataMapping data, string key, string? role)
    {
        foreach (var item in PodcastValues.Items(data, key))
        {
            switch (item)
            {
                case DataScalar scalar:
                    yield return WithRole(new Person(new Located<string>(scalar.Text, scalar.Span)), role);
                    break;
                case DataMapping person when ReadOne(person) is { } read:
                    yield return read.Role.Span == default ? WithRole(read, role) : read;
                    break;
                case DataSequence:
                    values.Error(
                        item.Span with
                        {
                            Length = Math.Min(1, item.Span.Length),
                        },
                        $"an item of '{key}' is a list, not a person",
                        "write a name, or keys such as - { name: Ada Lovelace, role: guest }"
                    );
                    break;
            }
        }
    }

    private Person? ReadOne(DataMapping data)
    {
        values.Settings.RefuseUnknownKeys(data, Keys);
        if (values.Settings.RequiredText(data, "name", "name: Ada Lovelace") is not { } name)
        {
            return null;
        }

        var person = new Person(name)
        {
            Group = values.Text(data, "group"),
            Image = values.Text(data, "image"),
            Url = values.Settings.Address(data, "url"),
        };
        return values.Text(data, "role") is { } role ? person with { Role = role } : person;
    }

    private static Person WithRole(Person person, string? role) =>
        role is null ? person : person with { Role = new Located<string>(role, person.Name.Span) };
}
