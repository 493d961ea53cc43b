using System.Text.Json;

namespace Companion.Simulations.Tests.Oracles;

/// <summary>A settings module with the output of six releases of Django.</summary>
internal sealed record DjangoCase
{
    public required string Name { get; init; }

    public required IReadOnlyDictionary<string, string> Files { get; init; }

    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    /// <summary>The answers by release.</summary>
    public required IReadOnlyDictionary<string, DjangoAnswer> Expected { get; init; }

    /// <summary>The final settings in Django 3.2, by name, in the notation of <see cref="TypedValue"/>.</summary>
    public required IReadOnlyDictionary<string, JsonElement> Values { get; init; }

    /// <summary>The thousand recorded cases.</summary>
    public static IReadOnlyList<DjangoCase> All { get; } =
    [.. OracleFile.LinesOf("django-cases.jsonl.gz").Select(Read)];

    public override string ToString() => Name;

    private static DjangoCase Read(JsonElement line) =>
        new()
        {
            Name = line.GetProperty("name").GetString()!,
            Files = line.GetProperty("files")
                .EnumerateObject()
                .ToDictionary(each => each.Name, each => each.Value.GetString()!),
            Environment = line.GetProperty("env")
                .EnumerateObject()
                .ToDictionary(each => each.Name, each => each.Value.GetString()!),
            Expected = line.GetProperty("expect")
                .EnumerateObject()
                .ToDictionary(each => each.Name, each => Answer(each.Value)),
            Values = line.GetProperty("values").EnumerateObject().ToDictionary(each => each.Name, each => each.Value),
        };

    private static DjangoAnswer Answer(JsonElement answer) =>
        answer.TryGetProperty("exc", out var exception)
            ? new DjangoAnswer([], 0, exception.GetString())
            : new DjangoAnswer(
                [.. answer.GetProperty("ids").EnumerateArray().Select(id => id.GetString()!)],
                answer.GetProperty("silenced").GetInt32(),
                Exception: null
            );
}
