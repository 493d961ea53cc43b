using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Companion.Site.Templates;

/// <summary>
/// The files that a template can include: those of <c>layouts/partials/</c>, which are already read. There is no way from here to
/// any other file.
/// </summary>
/// <param name="texts">Their texts, by their names without extension.</param>
internal sealed class PartialFiles(IReadOnlyDictionary<string, string> texts) : IFileProvider
{
    /// <summary>The extension of templates.</summary>
    public const string Extension = ".html";

    /// <summary>The name of a partial as templates write it, with or without extension.</summary>
    public static string NameOf(string written) =>
        written.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? written[..^Extension.Length] : written;

    /// <inheritdoc />
    public IFileInfo GetFileInfo(string subpath) =>
        texts.TryGetValue(NameOf(subpath), out var text) ? new Partial(subpath, text) : new NotFoundFileInfo(subpath);

    /// <inheritdoc />
    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    /// <inheritdoc />
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class Partial(string name, string text) : IFileInfo
    {
        private readonly byte[] _content = Encoding.UTF8.GetBytes(text);

        public bool Exists => true;

        public long Length => _content.Length;

        public string? PhysicalPath => null;

        public string Name => name;

        // The files of one build do not change.
        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(_content, writable: false);
    }
}
