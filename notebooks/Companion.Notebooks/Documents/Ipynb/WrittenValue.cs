using Companion.Notebooks.Documents.Json;

namespace Companion.Notebooks.Documents.Ipynb;

/// <summary>Prefers a value from the file to an equal new one.</summary>
internal static class WrittenValue
{
    public static JsonValue Or(this JsonValue? written, JsonValue wanted) =>
        written is not null && written.Equals(wanted) ? written : wanted;
}
