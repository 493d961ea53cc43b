namespace Companion.Podcasts.Audio;

/// <summary>An audio file cannot be read.</summary>
public sealed class AudioFileException : Exception
{
    private AudioFileException(string name, string message, string advice, Exception? cause)
        : base(message, cause)
    {
        Name = name;
        Advice = advice;
    }

    /// <summary>The file's name, without its folder.</summary>
    public string Name { get; }

    /// <summary>What to do about it, in lower case and without a full stop.</summary>
    public string Advice { get; }

    /// <summary>There is no such file.</summary>
    public static AudioFileException NotFound(string name, Exception cause) =>
        new(name, $"the audio file {name} does not exist", "add the file, or correct its name", cause);

    /// <summary>The file is there, but the system does not let it be read.</summary>
    public static AudioFileException Denied(string name, Exception cause) =>
        new(
            name,
            $"the audio file {name} cannot be opened",
            "give the user who runs the build permission to read it",
            cause
        );

    /// <summary>The file is of no known format, or damaged.</summary>
    public static AudioFileException NotAudio(string name, Exception? cause = null) =>
        new(
            name,
            $"{name} is not an audio file, or is damaged",
            "export it again as MP3 or M4A; a page of an error that was saved under this name is a frequent cause",
            cause
        );
}
