using Companion.Notebooks.Documents.Json;

namespace Companion.Notebooks.Documents.Ipynb;

/// <summary>Prefers what stands in the file to an equal value that does not.</summary>
internal static class WrittenValue
{
    public static JsonValue Or(this JsonValue? written, JsonValue wanted) =>
        written is not null && written.Equals(wanted) ? written : wanted;
}
