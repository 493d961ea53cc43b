using System.Collections.Immutable;

namespace Companion.Notebooks.Outputs;

/// <summary>
/// The forms of one result. A host shows the richest form that it supports (Jupyter messaging, <c>display_data</c>).
/// </summary>
/// <param name="Contents">Each MIME type once, in order of creation.</param>
public sealed record MimeBundle(ImmutableArray<MimeContent> Contents)
{
    /// <summary>Creates a bundle of one form.</summary>
    public MimeBundle(string type, string text)
        : this([new MimeContent(type, text)]) { }

    /// <summary>The form of a MIME type, or null if there is none.</summary>
    public string? Find(string type)
    {
        foreach (var content in Contents)
        {
            if (content.Type == type)
            {
                return content.Text;
            }
        }

        return null;
    }

    /// <summary>Bundles are equal if their forms are equal, in order.</summary>
    public bool Equals(MimeBundle? other) =>
        other is not null && Contents.AsSpan().SequenceEqual(other.Contents.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => Contents.IsEmpty ? 0 : HashCode.Combine(Contents.Length, Contents[0]);
}
