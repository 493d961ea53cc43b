using System.Text;
using Companion.Content.Urls;
using Companion.Site.Caching;

namespace Companion.Site.Staging;

/// <summary>
/// Where a build writes the site. A file that is as the last build left it is kept and not written again. Thread-safe
/// until it is published.
/// </summary>
internal interface IOutputFolder : IDisposable
{
    /// <summary>The files written and kept so far, by their paths with <c>/</c>.</summary>
    IReadOnlyDictionary<string, OutputRecord> Records { get; }

    /// <summary>Keeps a file of the last build.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">The fingerprint of the content that it must have.</param>
    /// <returns>False when it has another content, was touched, or does not exist.</returns>
    bool TryKeep(OutputPath path, Digest content);

    /// <summary>Writes bytes.</summary>
    void Write(OutputPath path, ReadOnlySpan<byte> content);

    /// <summary>Writes text as UTF-8.</summary>
    void Write(OutputPath path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Copies a file.</summary>
    void Copy(string from, OutputPath path);

    /// <summary>Makes the written and the kept files the site, and nothing else.</summary>
    void Publish();
}
