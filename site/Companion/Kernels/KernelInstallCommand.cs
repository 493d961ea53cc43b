using System.CommandLine;

namespace Companion.CommandLine.Kernels;

/// <summary><c>companion kernel install</c>.</summary>
internal static class KernelInstallCommand
{
    public static Command Create()
    {
        var place = new KernelSpecOptions();
        var force = new Option<bool>("--force") { Description = "Take the place of another program's kernel" };
        var command = new Command("install", "Tell Jupyter of the kernel, so that it opens notebooks of C#.") { force };
        place.AddTo(command);
        command.SetKernelSpecAction(parsed =>
            Console.WriteLine(
                $"installed: {place.Folder(parsed).Install(KernelStartCommand.Launch, parsed.GetValue(force))}"
            )
        );
        return command;
    }
}
