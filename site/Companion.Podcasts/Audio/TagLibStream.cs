namespace Companion.Podcasts.Audio;

/// <summary>Lets TagLib read a stream. It neither writes nor closes it.</summary>
internal sealed class TagLibStream(string name, Stream stream) : TagLib.File.IFileAbstraction
{
    /// <inheritdoc />
    public string Name => name;

    /// <inheritdoc />
    public Stream ReadStream => stream;

    /// <inheritdoc />
    public Stream WriteStream => throw new NotSupportedException("Audio files are only read.");

    /// <inheritdoc />
    public void CloseStream(Stream stream) { }
}
