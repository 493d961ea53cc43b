using Companion.Content.Urls;
using Companion.Site.Caching;

namespace Companion.Site.Staging;

/// <summary>
/// The output folder of a preview, in which each file is replaced as soon as its new content is known. A reader of a
/// file sees the old one or the new one.
/// </summary>
/// <param name="output">The folder, as a build left it.</param>
/// <param name="previous">What is in it.</param>
/// <param name="changed">Called with each file that was replaced or deleted, from any thread.</param>
internal sealed class PreviewFolder(string output, BuildCache previous, Action<string> changed) : OutputFolder(previous)
{
    /// <inheritdoc />
    public override void Publish()
    {
        Keep(new OutputPath(StagingFolder.Marker));
        foreach (var path in Previous.Outputs.Keys.Where(path => !Records.ContainsKey(path)))
        {
            File.Delete(Path.Combine(output, path));
            changed(path);
        }
    }

    /// <inheritdoc />
    public override void Dispose() { }

    /// <inheritdoc />
    /// <remarks>Only this session writes to the folder, so no file is looked at.</remarks>
    protected override bool IsUntouched(OutputPath path, OutputRecord record) => true;

    /// <inheritdoc />
    protected override string Begin(OutputPath path)
    {
        var unfinished = $"{path.In(output)}.unfinished";
        Directory.CreateDirectory(Path.GetDirectoryName(unfinished)!);
        File.Delete(unfinished);
        return unfinished;
    }

    /// <inheritdoc />
    protected override string End(OutputPath path, string written)
    {
        var file = path.In(output);
        File.Move(written, file, overwrite: true);
        changed(path.Value);
        return file;
    }
}
