namespace Companion.Jupyter.Specs;

/// <summary>The folder that tells Jupyter of a kernel.</summary>
/// <param name="kernels">The folder of all kernels, of <see cref="JupyterFolders"/>.</param>
/// <param name="name">The kernel's name.</param>
public sealed class KernelSpecFolder(string kernels, string name)
{
    private readonly string _folder = Path.Combine(kernels, name);

    private string File => Path.Combine(_folder, KernelSpec.FileName);

    /// <summary>Tells Jupyter of the kernel.</summary>
    /// <param name="launch">How it is started.</param>
    /// <param name="isForced">Whether the place of another program's kernel is taken.</param>
    /// <returns>The file that was written.</returns>
    /// <exception cref="KernelSpecException">Another program's kernel is there, or the folder cannot be written.</exception>
    public string Install(KernelLaunch launch, bool isForced)
    {
        if (IsForeign() && !isForced)
        {
            throw new KernelSpecException(
                File,
                "a kernel of another program has this name",
                $"take its place with --force, or leave it and take another name: --name {OtherName()}"
            );
        }

        Try(() =>
        {
            if (IsForeign())
            {
                // Its pictures and scripts would go on speaking for it.
                Directory.Delete(_folder, recursive: true);
            }

            Directory.CreateDirectory(_folder);

            // Jupyter may look at any moment.
            var written = $"{File}.new";
            System.IO.File.WriteAllBytes(written, KernelSpec.For(launch).Write());
            System.IO.File.Move(written, File, overwrite: true);
        });
        return File;
    }

    /// <summary>Has Jupyter forget the kernel.</summary>
    /// <returns>The folder that is gone.</returns>
    /// <exception cref="KernelSpecException">There is none, or it is another program's.</exception>
    public string Uninstall()
    {
        if (!Directory.Exists(_folder))
        {
            throw new KernelSpecException(_folder, "no kernel of this name is installed here", OtherPlaces());
        }

        if (IsForeign())
        {
            throw new KernelSpecException(
                File,
                "this kernel is another program's",
                $"only its own program, or 'jupyter kernelspec uninstall {name}', should remove it"
            );
        }

        Try(() => Directory.Delete(_folder, recursive: true));
        return _folder;
    }

    private bool IsForeign() => Directory.Exists(_folder) && KernelSpec.Find(File) is not { IsOwn: true };

    private string OtherName() => KernelName.All.First(other => other != name);

    private static string OtherPlaces() =>
        "'jupyter kernelspec list' tells which are, and where; --name and --prefix name them here";

    private void Try(Action change)
    {
        try
        {
            change();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new KernelSpecException(
                _folder,
                "the folder cannot be written",
                "--prefix DIR names another place; Jupyter looks for kernels in those that 'jupyter --paths' lists as data"
            );
        }
    }
}
